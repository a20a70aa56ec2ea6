package wireroom.publish.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.RevisionKind;

/** Decides about a revision from what its desk said of it. Pure. */
public final class ReleaseRule {
  private ReleaseRule() {}

  /**
   * The decision about a revision. An embargo is compared with the moment the revision came in, not
   * with the clock, so that a replay decides the same; an entry that came in under embargo stays
   * held until its words or the terms in its header change. An entry that is out stays out where a
   * later revision is held.
   *
   * @param entry the revision
   * @param isOut whether an earlier revision of the entry was released and not withdrawn since;
   *     what is not out is not withdrawn either, since the withdrawal would say what was held back
   */
  public static Decision decide(EntryRevision entry, boolean isOut) {
    Header header = entry.header();
    if (entry.kind() == RevisionKind.WITHDRAWN) {
      return withdrawn(entry, isOut);
    }
    return switch (header.pubStatus()) {
      case CANCELED -> withdrawn(entry, isOut);
      case WITHHELD -> new Decision.Hold("the desk's pubStatus is withheld");
      case USABLE -> decideUsable(entry, header.embargoed());
    };
  }

  private static Decision withdrawn(EntryRevision entry, boolean isOut) {
    return isOut
        ? new Decision.Withdraw(entry)
        : new Decision.Hold("it was withdrawn before it was released");
  }

  private static Decision decideUsable(EntryRevision entry, @Nullable Instant embargoed) {
    return embargoed != null && embargoed.isAfter(entry.versionCreated())
        ? new Decision.Hold("embargoed until " + embargoed)
        : new Decision.Release(entry);
  }
}
