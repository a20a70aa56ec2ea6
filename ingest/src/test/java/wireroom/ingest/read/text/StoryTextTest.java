package wireroom.ingest.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.ingest.read.Readings.paragraphs;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.ingest.read.MediaType;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.Readings;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Header;
import wireroom.testkit.SampleDispatches;

class StoryTextTest {
  @Test
  void anArticleIsOneEntryAndItsHeadlineStandsInTheHeader() {
    ReadOutcome.Read read = Readings.text(SampleDispatches.article().text());
    Header header = read.header();

    assertThat(header.kind()).isEqualTo(DispatchKind.ARTICLE);
    assertThat(header.headline())
        .isEqualTo("Lighthouse keeper’s logbooks found in wall of Whitby guesthouse");
    assertThat(header.bylines()).containsExactly("Imogen Pallister");
    assertThat(header.dateline()).isEqualTo("WHITBY, North Yorkshire, 14 April");
    assertThat(read.entries()).hasSize(1);
    assertThat(read.entries().getFirst().text()).startsWith("WHITBY, North Yorkshire");
  }

  @Test
  void twoLinesAreAnAlertWithoutAHeadline() {
    ReadOutcome.Read read = Readings.text(SampleDispatches.alert().text());

    assertThat(read.header().kind()).isEqualTo(DispatchKind.ALERT);
    assertThat(read.header().headline()).isNull();
    assertThat(read.entries().getFirst().paragraphs()).hasSize(2);
  }

  @Test
  void aWordThatAgenciesKeepForAlertsMakesAnAlert() {
    assertThat(
            Readings.text(
                    """
                    URGENT: Bridge shut

                    The bridge was shut at noon.

                    Police are there.

                    More follows.
                    """)
                .header()
                .kind())
        .isEqualTo(DispatchKind.ALERT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyKindOfLineEndEndsALine(String end) {
    String text = String.join(end, "Boats leave", "", "One left at ten.", "", "Two left at noon.");

    assertThat(paragraphs(Readings.text(text).entries().getFirst()))
        .containsExactly("paragraph: One left at ten.", "paragraph: Two left at noon.");
  }

  @Test
  void linesThatBreakBecauseTheyAreFullAreOneParagraph() {
    assertThat(
            paragraphs(
                Readings.text(
                        """
                        Keeper found asleep

                        The keeper of the lighthouse at the end of the long
                        pier was found asleep on Tuesday by two children who
                        had gone to look for crabs and found a locked door
                        instead.

                        Nobody was hurt.
                        """)
                    .entries()
                    .getFirst()))
        .containsExactly(
            "paragraph: The keeper of the lighthouse at the end of the long pier was found asleep"
                + " on Tuesday by two children who had gone to look for crabs and found a locked"
                + " door instead.",
            "paragraph: Nobody was hurt.");
  }

  @Test
  void subheadingsAreHeadings() {
    assertThat(
            paragraphs(
                Readings.text(
                        """
                        A year at the lock

                        The keeper opens the gates at six, winter and summer, rain or shine.

                        A quiet spring

                        In April three boats came through the lock, and one of them was lost.
                        """)
                    .entries()
                    .getFirst()))
        .contains("heading: A quiet spring");
  }

  @Test
  void nothingButFurnitureIsUnreadable() {
    String page = "Skip to main content\nSign in\nSubscribe\n";

    assertThat(Readings.read(page.getBytes(StandardCharsets.UTF_8), MediaType.TEXT, null))
        .isInstanceOf(ReadOutcome.Unreadable.class);
  }
}
