package wireroom.desk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Span;

class MarkedTextTest {
  private static final String TEXT = "“Jeremy Hunt spoke,” he said";

  private static Mark quoted(int start, int end) {
    return new Mark.Quoted(new Span(start, end), 0);
  }

  private static Mark named(int start, int end) {
    return new Mark.Named(
        new Mention(start, end, EntityType.PERSON, "person/jeremy-hunt", 1, "model"),
        "Jeremy Hunt");
  }

  private static Mark searched(int start, int end) {
    return new Mark.Searched(new Span(start, end));
  }

  private static String cut(Mark... marks) {
    CodePoints text = CodePoints.of(TEXT);
    return shown(new MarkedText(text, List.of(marks)).cut(new Span(0, text.length())));
  }

  private static String shown(List<Node> nodes) {
    return nodes.stream().map(MarkedTextTest::shown).collect(Collectors.joining());
  }

  private static String shown(Node node) {
    return switch (node) {
      case Node.Words words -> words.words();
      case Node.Marked marked -> {
        String open =
            switch (marked.mark()) {
              case Mark.Quoted _ -> "Q";
              case Mark.Named _ -> "N";
              case Mark.Searched _ -> "S";
            };
        yield open + "[" + shown(marked.within()) + "]";
      }
    };
  }

  @Test
  void aNameStandsInsideAQuoteAndAWordInsideAName() {
    assertThat(cut(searched(8, 12), named(1, 12), quoted(1, 19)))
        .isEqualTo("“Q[N[Jeremy S[Hunt]] spoke,]” he said");
  }

  @Test
  void ofMarksOnTheSameWordsTheQuoteIsOutermost() {
    assertThat(cut(searched(8, 12), named(8, 12), quoted(8, 12)))
        .isEqualTo("“Jeremy Q[N[S[Hunt]]] spoke,” he said");
  }

  @Test
  void aPhraseThatLeavesANameIsCutWhereTheNameEnds() {
    assertThat(cut(named(1, 12), searched(8, 18)))
        .isEqualTo("“N[Jeremy S[Hunt]]S[ spoke],” he said");
  }

  @Test
  void aMarkBeyondTheTextIsCutAtItsEnd() {
    assertThat(cut(searched(24, 400), searched(900, 901)))
        .isEqualTo("“Jeremy Hunt spoke,” he S[said]");
  }

  @Test
  void marksNestedTooDeepAreLeftOutButTheirWordsAreNot() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      marks.add(quoted(i, 28 - i));
    }

    assertThat(cut(marks.toArray(Mark[]::new)))
        .hasSize(TEXT.length() + 8 * "Q[]".length())
        .startsWith("Q[“Q[J");
  }
}
