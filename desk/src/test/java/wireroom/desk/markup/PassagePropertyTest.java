package wireroom.desk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Span;

class PassagePropertyTest {
  @Property
  void passagesLieInOrderInsideTheTextAndSayWhatIsLeftOut(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 900) int first,
      @ForAll @IntRange(min = 1, max = 300) int apart) {
    CodePoints points = CodePoints.of(text);
    Span body = new Span(0, points.length());
    List<Passage> passages = Passage.of(points, body, findings(points, first, apart));

    int at = 0;
    for (Passage passage : passages) {
      assertThat(passage.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(passage.cutBefore()).isEqualTo(passage.span().start() > 0);
      assertThat(passage.cutAfter()).isEqualTo(passage.span().end() < points.length());
      at = passage.span().end();
    }
    assertThat(at).isLessThanOrEqualTo(points.length());
  }

  @Property
  void theFirstFindingIsShown(
      @ForAll("texts") String text, @ForAll @IntRange(max = 900) int first) {
    CodePoints points = CodePoints.of(text);
    Span body = new Span(0, points.length());
    List<Span> findings = findings(points, first, 50);

    List<Passage> passages = Passage.of(points, body, findings);

    if (!findings.isEmpty()) {
      assertThat(passages)
          .anySatisfy(
              passage -> {
                assertThat(passage.span().start()).isLessThanOrEqualTo(findings.getFirst().start());
                assertThat(passage.span().end()).isGreaterThanOrEqualTo(findings.getFirst().end());
              });
    }
  }

  private static List<Span> findings(CodePoints points, int first, int apart) {
    return IntStream.iterate(first, at -> at + 5 <= points.length(), at -> at + apart + 5)
        .mapToObj(at -> new Span(at, at + 5))
        .toList();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("dock", "😀", "a", "strike", "supercalifragilistic".repeat(3), "…")
        .list()
        .ofMinSize(1)
        .ofMaxSize(150)
        .map(words -> String.join(" ", words));
  }
}
