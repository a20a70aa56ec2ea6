package wireroom.launcher.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Provenance;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.RevisionKind;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

class PainterTest {
  private static final String TEXT = "🚢 “Hull is shut,” said Mary Tan.";

  @Test
  void bracketsShowNamesQuotesAndSpeakers() {
    assertThat(new Painter(Palette.BRACKETS).paint(entry(ParagraphKind.PARAGRAPH)))
        .isEqualTo("🚢 “«[location Hull] is shut,» ⟨Mary Tan⟩” said [person Mary Tan].");
  }

  @Test
  void coloursEndWhereTheTagEnds() {
    assertThat(new Painter(Palette.COLOURS).paint(entry(ParagraphKind.PARAGRAPH)))
        .contains("\u001b[0;36mMary Tan\u001b[0m.")
        .contains("\u001b[0;3;32mHull\u001b[0;3m is shut,\u001b[0m");
  }

  @Test
  void headingsStandOut() {
    assertThat(new Painter(Palette.COLOURS).paint(entry(ParagraphKind.HEADING)))
        .startsWith("\u001b[0;1m🚢")
        .endsWith("\u001b[0m");
  }

  private static EntryRevision entry(ParagraphKind kind) {
    return new EntryRevision(
        "newsdesk.ferry.1",
        1,
        RevisionKind.ADDED,
        Header.of(DispatchKind.ALERT, null, List.of(), "en"),
        0,
        null,
        TEXT,
        List.of(new Paragraph(0, TEXT.codePointCount(0, TEXT.length()), kind)),
        List.of(
            new Mention(3, 7, EntityType.LOCATION, "location/hull", 1, "model"),
            new Mention(23, 31, EntityType.PERSON, "person/mary-tan", 1, "model")),
        List.of(),
        List.of(
            new Quote(
                QuoteType.DIRECT,
                List.of(new Span(3, 16)),
                null,
                new Speaker(
                    new Span(23, 31), "Mary Tan", SpeakerKind.PERSON, null, "person/mary-tan"),
                1,
                "q-v-s")),
        Instant.EPOCH,
        Instant.EPOCH,
        new Provenance("newsdesk", "newsdesk.ferry", "names-en", "0", "test"));
  }
}
