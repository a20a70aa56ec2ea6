package wireroom.desk.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.Span;

/** A text with the marks on it, which may overlap in any way. Immutable. */
public final class MarkedText {
  /** Marks nested deeper are not worth showing, and templates recurse. */
  private static final int DEEPEST = 8;

  private static final Comparator<Piece> OUTER_FIRST =
      Comparator.comparingInt(Piece::start)
          .thenComparing(Comparator.comparingInt(Piece::end).reversed())
          .thenComparingInt(piece -> piece.mark().depth())
          .thenComparingInt(Piece::number);

  private final CodePoints text;
  private final List<Mark> marks;

  /**
   * Wires a text and its marks.
   *
   * @param marks in any order; what lies beyond the text's end is ignored
   */
  public MarkedText(CodePoints text, List<Mark> marks) {
    this.text = text;
    this.marks = List.copyOf(marks);
  }

  /** An entry's text with its quotes, its names, and the words that were searched for. */
  public static MarkedText of(EntryRevision entry, List<Span> searched) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < entry.quotes().size(); i++) {
      Quote quote = entry.quotes().get(i);
      for (Span span : quote.spans()) {
        marks.add(new Mark.Quoted(span, i));
      }
    }
    CodePoints text = CodePoints.of(entry.text());
    Map<String, String> names = new HashMap<>();
    entry.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    for (Mention mention : entry.mentions()) {
      marks.add(new Mark.Named(mention, names.getOrDefault(mention.entity(), mention.entity())));
    }
    searched.forEach(span -> marks.add(new Mark.Searched(span)));
    return new MarkedText(text, marks);
  }

  /** The text. */
  public CodePoints text() {
    return text;
  }

  /** A stretch of the text as nodes, see {@link #cut}. */
  public List<Node> cut(Span stretch) {
    return cut(List.of(stretch)).getFirst();
  }

  /**
   * Stretches of the text as nodes. The words of the nodes are the words of the stretch; a mark
   * that begins inside another and ends outside is cut in two there, as it is at the ends of a
   * stretch.
   *
   * @param stretches in order, without overlap
   */
  public List<List<Node>> cut(List<Span> stretches) {
    PriorityQueue<Piece> pending = new PriorityQueue<>(OUTER_FIRST);
    for (Mark mark : marks) {
      pending.add(new Piece(mark.span().start(), mark.span().end(), mark, pending.size()));
    }
    List<List<Node>> cut = new ArrayList<>();
    for (Span stretch : stretches) {
      int start = Math.min(stretch.start(), text.length());
      cut.add(nodes(start, Math.min(stretch.end(), text.length()), pending, 0));
    }
    return cut;
  }

  private List<Node> nodes(int from, int to, PriorityQueue<Piece> pending, int depth) {
    List<Node> nodes = new ArrayList<>();
    int at = from;
    for (Piece next = pending.peek(); next != null && next.start() < to; next = pending.peek()) {
      pending.remove();
      if (next.start() < at) {
        putBack(next, at, pending);
      } else {
        putBack(next, to, pending);
        addWords(nodes, at, next.start());
        at = Math.min(next.end(), to);
        if (depth < DEEPEST) {
          nodes.add(
              new Node.Marked(
                  next.start(), at, next.mark(), nodes(next.start(), at, pending, depth + 1)));
        } else {
          addWords(nodes, next.start(), at);
        }
      }
    }
    addWords(nodes, at, to);
    return nodes;
  }

  /** What of a piece lies after a point is still to be placed. */
  private static void putBack(Piece piece, int from, PriorityQueue<Piece> pending) {
    if (piece.end() > from) {
      pending.add(new Piece(from, piece.end(), piece.mark(), piece.number()));
    }
  }

  private void addWords(List<Node> nodes, int start, int end) {
    if (start < end) {
      nodes.add(new Node.Words(start, end, text.slice(start, end)));
    }
  }

  /** What is left to place of a mark; the number decides what nothing else does. */
  private record Piece(int start, int end, Mark mark, int number) {}
}
