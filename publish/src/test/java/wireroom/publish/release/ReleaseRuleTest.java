package wireroom.publish.release;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.publish.Revisions.RECEIVED;
import static wireroom.publish.Revisions.revision;

import org.junit.jupiter.api.Test;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.RevisionKind;

class ReleaseRuleTest {
  @Test
  void usableEntryIsReleased() {
    EntryRevision entry = revision("a", RevisionKind.ADDED, PubStatus.USABLE, null);
    assertThat(ReleaseRule.decide(entry, false)).isEqualTo(new Decision.Release(entry));
  }

  @Test
  void withheldEntryIsHeldWithTheReason() {
    assertThat(
            ReleaseRule.decide(revision("a", RevisionKind.ADDED, PubStatus.WITHHELD, null), false))
        .isEqualTo(new Decision.Hold("the desk's pubStatus is withheld"));
  }

  @Test
  void embargoedEntryIsHeldUntilItsTime() {
    EntryRevision early =
        revision("a", RevisionKind.ADDED, PubStatus.USABLE, RECEIVED.plusSeconds(1));
    assertThat(ReleaseRule.decide(early, false)).isInstanceOf(Decision.Hold.class);
    EntryRevision due = revision("a", RevisionKind.ADDED, PubStatus.USABLE, RECEIVED);
    assertThat(ReleaseRule.decide(due, false)).isEqualTo(new Decision.Release(due));
  }

  @Test
  void canceledEntryIsWithdrawnWhateverItsKind() {
    EntryRevision canceled = revision("a", RevisionKind.UPDATED, PubStatus.CANCELED, null);
    assertThat(ReleaseRule.decide(canceled, true)).isEqualTo(new Decision.Withdraw(canceled));
  }

  @Test
  void withdrawnEntryIsWithdrawnEvenUnderEmbargo() {
    EntryRevision gone =
        revision("a", RevisionKind.WITHDRAWN, PubStatus.WITHHELD, RECEIVED.plusSeconds(9));
    assertThat(ReleaseRule.decide(gone, true)).isEqualTo(new Decision.Withdraw(gone));
  }

  @Test
  void entryThatNeverWentOutIsNotWithdrawnSinceThatWouldSayWhatWasHeldBack() {
    EntryRevision gone = revision("a", RevisionKind.WITHDRAWN, PubStatus.WITHHELD, null);
    assertThat(ReleaseRule.decide(gone, false)).isInstanceOf(Decision.Hold.class);
    EntryRevision canceled = revision("a", RevisionKind.ADDED, PubStatus.CANCELED, null);
    assertThat(ReleaseRule.decide(canceled, false)).isInstanceOf(Decision.Hold.class);
  }
}
