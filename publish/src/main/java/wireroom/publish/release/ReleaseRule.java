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
   * held until the desk sends it again.
   */
  public static Decision decide(EntryRevision entry) {
    Header header = entry.header();
    if (entry.kind() == RevisionKind.WITHDRAWN) {
      return new Decision.Withdraw(entry);
    }
    return switch (header.pubStatus()) {
      case CANCELED -> new Decision.Withdraw(entry);
      case WITHHELD -> new Decision.Hold("the desk's pubStatus is withheld");
      case USABLE -> decideUsable(entry, header.embargoed());
    };
  }

  private static Decision decideUsable(EntryRevision entry, @Nullable Instant embargoed) {
    return embargoed != null && embargoed.isAfter(entry.versionCreated())
        ? new Decision.Hold("embargoed until " + embargoed)
        : new Decision.Release(entry);
  }
}
