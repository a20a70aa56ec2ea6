package wireroom.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DeskTokensTest {
  private static final WireDesk NORTH = new WireDesk("north");
  private static final WireDesk SOUTH = new WireDesk("south");

  @Test
  void aTokenBelongsToTheDeskWhoseLineHasItsHash() {
    DeskTokens tokens =
        DeskTokens.parse(
            "# the desks\n\n"
                + DeskTokens.line(NORTH, "n1")
                + "\r\n  "
                + DeskTokens.line(NORTH, "n2")
                + "\n"
                + DeskTokens.line(SOUTH, "s"));
    assertThat(tokens.deskOf("n1")).contains(NORTH);
    assertThat(tokens.deskOf("n2")).contains(NORTH);
    assertThat(tokens.deskOf("s")).contains(SOUTH);
    assertThat(tokens.deskOf("other")).isEmpty();
    assertThat(tokens.desks()).containsExactlyInAnyOrder(NORTH, SOUTH);
  }

  @Test
  void theConfiguredFormIsTheSha256OfTheToken() {
    assertThat(DeskTokens.line(NORTH, "abc"))
        .isEqualTo("north:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aLineOfAnotherFormIsNamedButNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeskTokens.parse(DeskTokens.line(NORTH, "n") + "\nnorth:secret"))
        .withMessageContaining("Line 2")
        .withMessageNotContaining("secret");
  }

  @Test
  void aDeskHasANameThatFitsIntoIdsAndPaths() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WireDesk("North"));
    assertThatIllegalArgumentException().isThrownBy(() -> new WireDesk("a.b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new WireDesk("../x"));
  }
}
