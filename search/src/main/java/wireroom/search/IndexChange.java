package wireroom.search;

import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.RevisionKind;

/** What happened to an entry on the wire. */
public sealed interface IndexChange {
  /** The entry it happened to. */
  String entryId();

  /** The revision of the entry that the index holds afterwards, 0 where it holds none. */
  int revision();

  /**
   * A revision was released: it is found from now on, and earlier ones no longer.
   *
   * @param entry the revision
   */
  record Released(EntryRevision entry) implements IndexChange {
    @Override
    public String entryId() {
      return entry.id();
    }

    @Override
    public int revision() {
      return entry.revision();
    }
  }

  /**
   * The entry was withdrawn: no search finds it any more. Its id still does, and gives what was
   * said of the withdrawal.
   *
   * @param entry the revision that withdraws it
   */
  record Withdrawn(EntryRevision entry) implements IndexChange {
    @Override
    public String entryId() {
      return entry.id();
    }

    @Override
    public int revision() {
      return entry.revision();
    }
  }

  /**
   * The topic forgot the entry: nothing of it is kept.
   *
   * @param entryId the entry
   */
  record Forgotten(String entryId) implements IndexChange {
    @Override
    public int revision() {
      return 0;
    }
  }

  /**
   * What a record of the wire says.
   *
   * @param key the record's key, an entry's id
   * @param value the record's value, null for a tombstone
   */
  static IndexChange of(String key, @Nullable EntryRevision value) {
    if (value == null) {
      return new Forgotten(key);
    }
    boolean gone =
        value.kind() == RevisionKind.WITHDRAWN || value.header().pubStatus() == PubStatus.CANCELED;
    return gone ? new Withdrawn(value) : new Released(value);
  }
}
