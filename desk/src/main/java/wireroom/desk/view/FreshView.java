package wireroom.desk.view;

import wireroom.desk.query.DeskQuery;

/**
 * Whether a list that somebody reads is still so.
 *
 * @param told what to tell, empty where nothing has changed
 * @param href the first page of the list as it is now
 * @param onFirstPage whether that is the page that is read
 * @param poll where to ask again
 */
public record FreshView(String told, String href, boolean onFirstPage, String poll) {
  /**
   * Compares a list with what it was.
   *
   * @param query what the list answers
   * @param shown the list when it was shown
   * @param now the same page of it now
   */
  public static FreshView of(DeskQuery query, Snapshot shown, Snapshot now) {
    return new FreshView(
        told(shown, now),
        query.onPage(1).at(Addresses.LIST),
        query.page() == 1,
        query
            .address("/fresh")
            .with("shown", shown.toString())
            .with("told", now.toString())
            .toString());
  }

  private static String told(Snapshot shown, Snapshot now) {
    long more = now.total() - shown.total();
    if (more > 0) {
      return more == 1 ? "1 new entry" : more + " new entries";
    }
    return now.equals(shown) ? "" : "The list has changed";
  }
}
