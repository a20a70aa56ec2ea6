package wireroom.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MarkScannerTest {

  @Test
  void wordsBetweenDoubleMarksAreFound() {
    assertThat(quoted("“We wait,” said Orla, “and we “hope”.”"))
        .containsExactly("We wait,", "and we “hope”.");
    assertThat(quoted("\"We wait,\" said Orla, \"and we hope.\""))
        .containsExactly("We wait,", "and we hope.");
  }

  @Test
  void singleMarksCountWhereThereAreNoDoubles() {
    assertThat(quoted("Ferry chief: ‘We can’t sail in this’"))
        .containsExactly("We can’t sail in this");
    assertThat(quoted("‘Not ours,’ says mayor")).containsExactly("Not ours,");
    assertThat(quoted("“The ‘tide’ is out,” she said")).containsExactly("The ‘tide’ is out,");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(quoted("The doctors’ mess won’t open ’til Monday, it’s said")).isEmpty();
    assertThat(quoted("‘The porters’ keys are gone’, says Brody"))
        .containsExactly("The porters’ keys are gone");
    assertThat(quoted("Rock 'n' roll isn't the pilots' taste")).isEmpty();
  }

  @Test
  void markWithoutPartnerReachesToTheEdgeOfTheParagraph() {
    assertThat(quoted("He said: “We wait.")).containsExactly("We wait.");
    assertThat(quoted("We wait”, the harbour said.")).containsExactly("We wait");
  }

  @Test
  void marksAroundNothingAreNoQuote() {
    assertThat(quoted("He said “” and “ ” and “…”")).isEmpty();
  }

  @Test
  void hundredThousandMarksAreQuick() {
    String open = "“a".repeat(50_000) + "”b".repeat(50_000) + "“";
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> quoted(open));
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> quoted("' s' ".repeat(50_000)));
  }

  @Property
  void stretchesLieInTheTextInOrder(@ForAll("marks") String text) {
    int from = 0;
    for (Marked marked : MarkScanner.scan(text, 0, text.length())) {
      assertThat(marked.outerStart()).isGreaterThanOrEqualTo(from);
      assertThat(marked.end()).isGreaterThan(marked.start());
      assertThat(marked.outerEnd()).isLessThanOrEqualTo(text.length());
      from = marked.outerEnd();
    }
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.strings().withChars("“”‘’\"' as,.\u00a0").ofMaxLength(60);
  }

  private static List<String> quoted(String text) {
    return MarkScanner.scan(text, 0, text.length()).stream()
        .map(marked -> text.substring(marked.start(), marked.end()))
        .toList();
  }
}
