package wireroom.enrich.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;

class OpenNlpAnnotatorTest {
  private final OpenNlpAnnotator annotator = new OpenNlpAnnotator(OpenNlpModels.bundled());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '=',
      value = {
        "The NHS's staff met. = The NHS 's staff met .",
        "The nurses’ union isn’t striking. = The nurses ’ union is n’t striking .",
        "“We’ll talk,” said Mara Quill. = “ We ’ll talk , ” said Mara Quill .",
        "He praised the NHS. = He praised the NHS .",
        "Photograph: Ada Finch/Northlight = Photograph : Ada Finch / Northlight",
        "Photograph: Ada Petrossian/Northlight Images = Photograph : Ada Petrossian / Northlight Images",
        "It closed in 2019–20 at 10:30. = It closed in 2019 – 20 at 10:30 .",
        "Rain—and wind—is due… = Rain — and wind — is due …",
        "‘Quiet’ he said = ‘ Quiet ’ he said",
      })
  void splitsCliticsSlashesAndMarks(String text, String tokens) {
    assertThat(words(annotator.annotate(text, OneParagraph.of(text)))).isEqualTo(tokens);
  }

  @Test
  void sentencesEndWithTheirParagraph() {
    String text = "Two dead in crash\n\nPolice named them. Both were local.";
    List<Paragraph> paragraphs =
        List.of(
            new Paragraph(0, 17, ParagraphKind.HEADING),
            new Paragraph(19, 54, ParagraphKind.PARAGRAPH));

    AnnotatedText annotated = annotator.annotate(text, paragraphs);

    assertThat(annotated.sentences())
        .extracting(sentence -> text.substring(sentence.start(), sentence.end()))
        .containsExactly("Two dead in crash", "Police named them.", "Both were local.");
  }

  @Test
  void tagsPartsOfSpeech() {
    String text = "Mara Quill said the old bridge was unsafe.";

    assertThat(tokens(annotator.annotate(text, OneParagraph.of(text))))
        .extracting(Token::tag)
        .containsExactly("PROPN", "PROPN", "VERB", "DET", "ADJ", "NOUN", "AUX", "ADJ", "PUNCT");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "x.", "\"", "?!", "’s", "A/"})
  @Timeout(20)
  void longRunsWithoutWhiteSpaceAreOneTokenAndTakeNoLongerThanProse(String piece) {
    String run = piece.repeat(100_000);

    assertThat(tokens(annotator.annotate("See " + run + " now", OneParagraph.of(run + "See  now"))))
        .extracting(Token::text)
        .containsExactly("See", run, "now");
  }

  @Test
  void endlessSentencesAreCut() {
    String text = "wind and ".repeat(1_000) + "rain";

    AnnotatedText annotated = annotator.annotate(text, OneParagraph.of(text));

    assertThat(tokens(annotated)).hasSize(2_001);
    assertThat(annotated.sentences())
        .allSatisfy(sentence -> assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(400));
  }

  @Property(tries = 300)
  void tokensHoldAllTextButItsWhiteSpace(@ForAll("texts") String text) {
    AnnotatedText annotated = annotator.annotate(text, OneParagraph.of(text));

    String words = tokens(annotated).stream().map(Token::text).collect(Collectors.joining());
    assertThat(words).isEqualTo(OneParagraph.withoutWhiteSpace(text));
  }

  @Property(tries = 300)
  void offsetsGiveBackTheirWordsAndNeverSplitACodePoint(@ForAll("texts") String text) {
    for (Sentence sentence : annotator.annotate(text, OneParagraph.of(text)).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
        assertThat(token.start()).isGreaterThanOrEqualTo(sentence.start());
        assertThat(token.end()).isLessThanOrEqualTo(sentence.end());
        assertThat(
                Character.isLowSurrogate(token.text().charAt(0))
                    && token.start() > 0
                    && Character.isHighSurrogate(text.charAt(token.start() - 1)))
            .isFalse();
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Ada",
            "Finch",
            "NHS's",
            "isn’t",
            "U.S.",
            "🚨",
            "👩‍👧",
            "e\u0301",
            "…",
            "—",
            "“",
            "”",
            "’",
            "'",
            "\"",
            "/",
            ".",
            "!",
            "?",
            " ",
            "  ",
            "\n",
            "\u00a0",
            "\u200b",
            "\u2028",
            "3",
            "£",
            "(",
            ")",
            "#tag",
            "@desk",
            "A/B",
            "Rex/Lightbox",
            "\ud83d");
    return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
  }

  private static String words(AnnotatedText text) {
    return tokens(text).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static List<Token> tokens(AnnotatedText text) {
    return text.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }
}
