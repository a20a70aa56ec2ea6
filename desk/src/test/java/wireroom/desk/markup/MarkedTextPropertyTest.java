package wireroom.desk.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Span;

class MarkedTextPropertyTest {
  /** Fewer than may be nested. */
  private static final int MOST_MARKS = 7;

  @Property
  void theNodesOfAStretchHaveItsWords(
      @ForAll("texts") String text, @ForAll("marks") List<Mark> marks, @ForAll("spans") Span span) {
    CodePoints points = CodePoints.of(text);
    List<Node> nodes = new MarkedText(points, marks).cut(span);

    int start = Math.min(span.start(), points.length());
    assertThat(Node.words(nodes))
        .isEqualTo(points.slice(start, Math.min(span.end(), points.length())));
  }

  @Property
  void everyNodeSaysWhereItsWordsStand(
      @ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
    CodePoints points = CodePoints.of(text);

    for (Node node : all(new MarkedText(points, marks).cut(whole(points)))) {
      assertThat(node.words()).isNotEmpty().isEqualTo(points.slice(node.start(), node.end()));
    }
  }

  @Property
  void aMarkCoversItsWordsAndNoOthers(
      @ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
    CodePoints points = CodePoints.of(text);
    List<Node> nodes = all(new MarkedText(points, marks).cut(whole(points)));

    for (Mark mark : marks) {
      BitSet covered = new BitSet();
      nodes.forEach(
          node -> {
            if (node instanceof Node.Marked marked && marked.mark().equals(mark)) {
              covered.set(marked.start(), marked.end());
            }
          });
      assertThat(covered).isEqualTo(expected(mark.span(), points.length()));
    }
  }

  @Property
  void stretchesCutOneByOneAndTogetherAreTheSame(
      @ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
    MarkedText marked = new MarkedText(CodePoints.of(text), marks);
    List<Span> stretches = List.of(new Span(0, 3), new Span(3, 5), new Span(7, 20));

    assertThat(marked.cut(stretches)).isEqualTo(stretches.stream().map(marked::cut).toList());
  }

  private static Span whole(CodePoints points) {
    return new Span(0, Math.max(1, points.length()));
  }

  private static BitSet expected(Span span, int length) {
    BitSet bits = new BitSet();
    int start = Math.min(span.start(), length);
    bits.set(start, Math.min(span.end(), length));
    return bits;
  }

  private static List<Node> all(List<Node> nodes) {
    List<Node> all = new ArrayList<>();
    for (Node node : nodes) {
      all.add(node);
      if (node instanceof Node.Marked marked) {
        all.addAll(all(marked.within()));
      }
    }
    return all;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", " ", "\n", "<", "&", "😀", "👩🏾‍🏭", "e\u0301")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20), Arbitraries.integers().between(1, 12))
        .as((start, length) -> new Span(start, start + length));
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    Arbitrary<Mark> mark =
        Combinators.combine(spans(), Arbitraries.integers().between(0, 2))
            .as(
                (span, kind) ->
                    switch (kind) {
                      case 0 -> new Mark.Quoted(span, 0);
                      case 1 -> new Mark.Named(mention(span), "A");
                      default -> new Mark.Searched(span);
                    });
    return mark.list().ofMaxSize(MOST_MARKS);
  }

  private static Mention mention(Span span) {
    return new Mention(span.start(), span.end(), EntityType.PERSON, "person/a", 1, "sample");
  }
}
