package wireroom.schemas.model;

/**
 * An entry's id: the id of its dispatch, a full stop, and a local part without one. The dispatch
 * can so be told from the key of a tombstone, which is what partitions by.
 */
public final class EntryId {
  private static final char SEPARATOR = '.';

  private EntryId() {}

  /**
   * The id of an entry.
   *
   * @throws IllegalArgumentException where {@code local} is blank or contains a full stop
   */
  public static String of(String dispatchId, String local) {
    if (local.isBlank() || local.indexOf(SEPARATOR) >= 0) {
      throw new IllegalArgumentException("not a local part of an entry id: " + local);
    }
    return dispatchId + SEPARATOR + local;
  }

  /**
   * The id of the dispatch that an entry belongs to.
   *
   * @throws IllegalArgumentException where {@code entryId} is no entry's id
   */
  public static String dispatchOf(String entryId) {
    int at = entryId.lastIndexOf(SEPARATOR);
    if (at <= 0) {
      throw new IllegalArgumentException("not an entry id: " + entryId);
    }
    return entryId.substring(0, at);
  }
}
