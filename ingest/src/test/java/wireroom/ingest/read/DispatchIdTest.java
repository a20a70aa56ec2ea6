package wireroom.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.ReadEntry;

class DispatchIdTest {
  private static final String ADDRESS =
      "https://paper.example/news/2026/mar/10/dock-strike-hull/588400/?page=2";

  @Test
  void theIdNamesTheDeskAndTheStory() {
    assertThat(id("Ferry turns back at Spurn Head", null, entry("Text.", null)))
        .matches("north\\.ferry-turns-back-at-spurn-head-[0-9a-f]{8}");
  }

  @Test
  void anAddressOutlastsACorrectedHeadline() {
    String before = id("Dock strike", ADDRESS, entry("Text.", null));
    String after = id("Dock strike called off", ADDRESS, entry("Other text.", null));

    assertThat(after).isEqualTo(before).startsWith("north.dock-strike-hull-");
  }

  @Test
  void aHeadlineOutlastsACorrectedText() {
    assertThat(id("Dock strike", null, entry("Now corrected.", null)))
        .isEqualTo(id("Dock strike", null, entry("Text.", null)));
  }

  @Test
  void aBlogWithoutAHeadlineIsKnownByItsOldestPost() {
    ReadEntry oldest = entry("The gates are shut.", Instant.parse("2026-03-10T06:00:00Z"));
    ReadEntry later = entry("Talks resume.", Instant.parse("2026-03-10T15:00:00Z"));

    assertThat(id(null, null, later, oldest)).isEqualTo(id(null, null, oldest));
  }

  @Test
  void namesOfOtherScriptsStillGiveAnId() {
    assertThat(id("橋が閉鎖", null, entry("橋。", null))).matches("north\\.dispatch-[0-9a-f]{8}");
  }

  @Test
  void anIdHasNoWhiteSpaceAndIsShort() {
    assertThat(id("Łódź  trams\n" + "very ".repeat(200), null, entry("Text.", null)))
        .matches("\\S{1,60}");
  }

  private static ReadEntry entry(String text, @Nullable Instant published) {
    return Passage.entry(
        null, null, List.of(new Passage(ParagraphKind.PARAGRAPH, text)), published);
  }

  private static String id(
      @Nullable String headline, @Nullable String sourceId, ReadEntry... entries) {
    Header header = Header.of(DispatchKind.BLOG, headline, List.of(), "en");
    return DispatchId.of("north", new ReadOutcome.Read(header, List.of(entries), sourceId));
  }
}
