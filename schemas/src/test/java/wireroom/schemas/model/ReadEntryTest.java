package wireroom.schemas.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadEntryTest {
  @Test
  void openingIsAllOfAShortTextOnOneLine() {
    assertThat(entry("Ferry held\n\nFog again.").opening()).isEqualTo("Ferry held Fog again.");
  }

  @Test
  void openingOfALongTextEndsBetweenWords() {
    assertThat(entry("word ".repeat(40)).opening()).isEqualTo("word ".repeat(15) + "word…");
  }

  @Test
  void openingOfOneLongWordDoesNotSplitACodePoint() {
    assertThat(entry("🚢".repeat(100)).opening()).isEqualTo("🚢".repeat(79) + "…");
  }

  private static ReadEntry entry(String text) {
    return new ReadEntry(null, null, text, List.of(), null);
  }
}
