package wireroom.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Block;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.Span;

class SieveQuoteFinderPropertyTest {
  private final SieveQuoteFinder finder = SieveQuoteFinder.bundled();

  @Property
  void spansLieInTheTextInOrderWithoutOverlap(@ForAll("paragraphs") List<String> all) {
    AnnotatedText text = annotated(all);
    int length = text.text().codePointCount(0, text.text().length());
    int from = 0;
    for (Quote quote : finder.find(text, List.of())) {
      for (Span span : quote.spans()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(from);
        assertThat(span.end()).isLessThanOrEqualTo(length);
        from = span.end();
      }
    }
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "''",
            ":",
            ".",
            ",",
            "–",
            "(",
            ")",
            "he",
            "She",
            "said",
            "told",
            "Finch",
            "“We",
            "are.”",
            "🦔",
            "according",
            "to",
            "the",
            "trust",
            "and",
            "Q",
            "e\u0301")
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(words -> String.join(" ", words))
        .list()
        .ofMaxSize(6);
  }

  @Test
  void offsetsCountCodePoints() {
    AnnotatedText text = annotated(List.of("🦔🦔 Finch said : “The 🦔 is out .”"));
    Quote quote = finder.find(text, List.of()).getFirst();

    assertThat(CodePoints.of(text.text()).slice(quote.spans().getFirst()))
        .isEqualTo("The 🦔 is out .");
    assertThat(quote.spans().getFirst().start()).isEqualTo(17);
  }

  @Test
  void hostileCopyIsReadInBoundedTime() {
    List<String> hostile =
        List.of(
            "“a ".repeat(50_000) + "” ".repeat(50_000),
            "\" said ".repeat(50_000),
            "he said , ".repeat(20_000),
            "( ".repeat(50_000),
            "‘ s’ ".repeat(30_000));
    for (String paragraph : hostile) {
      AnnotatedText text = annotated(List.of(paragraph, "he said :", paragraph));
      assertTimeout(Duration.ofSeconds(10), () -> finder.find(text, List.of()));
    }
    AnnotatedText many = annotated(Collections.nCopies(5_000, "“ he said : “I am"));
    assertTimeout(Duration.ofSeconds(10), () -> finder.find(many, List.of()));
  }

  /** Words between blanks, tagged by a rule of thumb: tags may be wrong in the wild as well. */
  private static AnnotatedText annotated(List<String> paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      int end = start + paragraph.length();
      Sentence sentence = new Sentence(start, end, tokens(paragraph, start));
      blocks.add(new Block(start, end, ParagraphKind.PARAGRAPH, List.of(sentence)));
      start = end + 2;
    }
    return new AnnotatedText(text, blocks);
  }

  private static List<Token> tokens(String paragraph, int offset) {
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (String word : paragraph.split(" ", -1)) {
      if (!word.isEmpty()) {
        int at = offset + from;
        tokens.add(new Token(at, at + word.length(), word, tag(word)));
      }
      from += word.length() + 1;
    }
    return tokens;
  }

  private static String tag(String word) {
    return switch (word) {
      case "said", "told", "according" -> "VERB";
      case "he", "She" -> "PRON";
      case "the" -> "DET";
      case "to" -> "ADP";
      case "and" -> "CCONJ";
      case "Finch", "Q" -> "PROPN";
      default -> Character.isLetter(word.charAt(0)) ? "NOUN" : "PUNCT";
    };
  }
}
