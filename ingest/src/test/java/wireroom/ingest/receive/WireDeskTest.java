package wireroom.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireDeskTest {
  private static final WireDesk NORTH = new WireDesk("north");

  @Test
  void aDeskGivesIdsOfItsOwn() {
    assertThat(NORTH.mayGive("north.Ferry_2-b")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "south.ferry",
        "north",
        "north.",
        "north2.ferry",
        "north.a.b",
        "north.a b",
        "north.-a",
        "north.rejected-00ff",
        "north.a/b",
        "north.é"
      })
  void aDeskDoesNotGiveIdsThatAreOthersOrDoNotFitIntoAPath(String id) {
    assertThat(NORTH.mayGive(id)).isFalse();
  }
}
