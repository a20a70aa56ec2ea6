package wireroom.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import wireroom.ingest.receive.DispatchState.Pending;
import wireroom.ingest.receive.DispatchState.Revised;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.model.EntryOutcome;

class DispatchStatesTest {
  private static final Instant AT = Instant.parse("2026-05-04T03:02:01Z");

  private final DispatchStates states = new DispatchStates(10);

  @Test
  void theVersionWithTheHigherOffsetCountsInWhateverOrderItIsToldOf() {
    states.received("a.b", 7, AT);
    states.decided(outcome("a.b", 5, 1), AT);
    assertThat(states.get("a.b")).containsInstanceOf(Pending.class);

    states.decided(outcome("a.b", 7, 1), AT);
    states.received("a.b", 7, AT);
    states.received("a.b", 5, AT);
    assertThat(states.get("a.b")).containsInstanceOf(Revised.class);
  }

  @Test
  void whatNobodyHasAskedForLongestIsForgottenFirst() {
    states.decided(outcome("a.1", 1, 4), AT);
    states.decided(outcome("a.2", 2, 4), AT);
    assertThat(states.get("a.1")).isPresent();

    states.received("a.3", 3, AT);
    assertThat(states.get("a.2")).isEmpty();
    assertThat(states.get("a.1")).isPresent();
    assertThat(states.get("a.3")).isPresent();
  }

  @Test
  void oneThatExceedsTheLimitAloneIsRememberedAlone() {
    states.received("a.1", 1, AT);
    states.decided(outcome("a.2", 2, 50), AT);
    assertThat(states.get("a.1")).isEmpty();
    assertThat(states.get("a.2")).isPresent();
  }

  @Test
  void aNewVersionTakesThePlaceOfTheLastInTheReckoning() {
    for (int offset = 0; offset < 20; offset++) {
      states.decided(outcome("a.1", offset, 4), AT);
    }
    states.received("a.2", 30, AT);
    assertThat(states.get("a.1")).isPresent();
  }

  @Test
  void whoWaitsForWhatIsDecidedDoesNotWait() throws InterruptedException {
    states.decided(outcome("a.1", 1, 1), AT);
    assertThat(states.await("a.1", Duration.ofDays(1))).isPresent();
  }

  private static DispatchOutcome outcome(String id, long offset, int entries) {
    EntryOutcome entry = new EntryOutcome(id + ".e", 1, Change.ADDED, "Fog.");
    return new DispatchOutcome(id, "a", offset, Collections.nCopies(entries, entry), null);
  }
}
