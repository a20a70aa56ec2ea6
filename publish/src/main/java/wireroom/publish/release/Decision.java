package wireroom.publish.release;

import wireroom.schemas.model.EntryRevision;

/** What is to be done with an entry revision. */
public sealed interface Decision {
  /**
   * It goes out now.
   *
   * @param entry what goes out
   */
  record Release(EntryRevision entry) implements Decision {}

  /**
   * It does not go out, at least not yet.
   *
   * @param reason one sentence for the log
   */
  record Hold(String reason) implements Decision {}

  /**
   * What went out before must go: everybody who follows is told.
   *
   * @param entry the withdrawn revision, which says what is withdrawn
   */
  record Withdraw(EntryRevision entry) implements Decision {}
}
