package wireroom.desk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Span;
import wireroom.testkit.SampleEntry;

class LeadTest {
  private static final String LONG =
      "Some two thousand four hundred dockers of the three ports on the river walked out of the"
          + " gates at six this morning in a dispute about night shifts and sick pay";

  private static EntryRevision entry(String text) {
    return SampleEntry.of("morning.strike-1a2b3c4d", "one", text).build();
  }

  private static String shown(String text) {
    CodePoints points = CodePoints.of(text);
    Lead lead = Lead.of(entry(text), points).orElseThrow();
    Span rest = lead.rest();
    return points.slice(lead.head())
        + (lead.cut() ? "…" : "")
        + " | "
        + (rest == null ? "" : points.slice(rest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks have failed. Both sides left. | The talks have failed. ! Both sides left.",
        "No. It will not be settled today. Not now. | No. It will not be settled today. ! Not now.",
        "😀 A sentence with a face. And more 🚢. | 😀 A sentence with a face. ! And more 🚢.",
        "No full stop at the end | No full stop at the end !",
      })
  void anEntryWithoutATitleIsHeadedByItsFirstSentence(String text, String expected) {
    assertThat(shown(text).strip()).isEqualTo(expected.replace('!', '|').strip());
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    assertThat(shown(LONG))
        .startsWith("Some two thousand")
        .contains("walked out of the gates at six this… | morning in a dispute");
  }

  @Test
  void anEntryWithoutTextHasNoLead() {
    EntryRevision captionless = entry("x");
    assertThat(Lead.of(captionless, CodePoints.of(""))).isEmpty();
  }
}
