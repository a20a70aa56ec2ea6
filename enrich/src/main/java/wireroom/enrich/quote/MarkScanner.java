package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of one paragraph, in time linear in its length.
 *
 * <p>Double marks, curly or straight, count everywhere; single ones only in a paragraph without
 * doubles, and apostrophes are told from them. Of nested marks only the outermost count. A mark
 * without partner reaches to the paragraph's edge and no further.
 */
final class MarkScanner {
  private final String text;
  private final int from;
  private final int to;

  private MarkScanner(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The marked stretches of {@code text} between two indexes, in order, without overlap. */
  static List<Marked> scan(String text, int from, int to) {
    return new MarkScanner(text, from, to).scan();
  }

  private List<Marked> scan() {
    List<Mark> doubles = marks(this::doubleMark);
    if (!doubles.isEmpty()) {
      return pair(doubles);
    }
    List<Marked> singles = pair(withoutPossessives(marks(this::singleMark)));
    singles.removeIf(
        marked -> !marked.opened() || !marked.closed() || marked.end() - marked.start() < 2);
    return singles;
  }

  private List<Mark> marks(Recogniser recogniser) {
    List<Mark> marks = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Mark mark = recogniser.at(i);
      if (mark != null) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private @Nullable Mark doubleMark(int i) {
    return switch (text.charAt(i)) {
      case '“', '„' -> new Mark(i, 1, Side.OPEN);
      case '”' -> new Mark(i, 1, Side.CLOSE);
      case '"', '＂' -> new Mark(i, 1, opensBySpacing(i, i + 1) ? Side.OPEN : Side.CLOSE);
      case '\'', '`' -> twinMark(i);
      default -> null;
    };
  }

  /** Two single marks side by side, as typewriters had them for a double one. */
  private @Nullable Mark twinMark(int i) {
    boolean twin = i + 1 < to && text.charAt(i + 1) == text.charAt(i);
    boolean third = i > from && text.charAt(i - 1) == text.charAt(i);
    if (!twin || third) {
      return null;
    }
    return new Mark(i, 2, opensBySpacing(i, i + 2) ? Side.OPEN : Side.CLOSE);
  }

  private @Nullable Mark singleMark(int i) {
    char c = text.charAt(i);
    if (c == '‘') {
      return new Mark(i, 1, Side.OPEN);
    }
    if (c != '’' && c != '\'') {
      return null;
    }
    boolean letterAfter = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
    if (letterAfter) {
      return c == '\'' && opensBySpacing(i, i + 1) ? new Mark(i, 1, Side.OPEN) : null;
    }
    return i > from && !Character.isWhitespace(text.charAt(i - 1))
        ? new Mark(i, 1, Side.CLOSE)
        : null;
  }

  private boolean opensBySpacing(int i, int after) {
    boolean blankBefore = i == from || "([{–—-/ \u00a0\t\n‘'".indexOf(text.charAt(i - 1)) >= 0;
    boolean blankAfter = after >= to || Character.isWhitespace(text.charAt(after));
    return blankBefore && !blankAfter;
  }

  /** Leaves out the closing marks that a later one shows to be the apostrophe of a plural. */
  private List<Mark> withoutPossessives(List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      boolean closesLater = i + 1 < marks.size() && marks.get(i + 1).side == Side.CLOSE;
      if (!(closesLater && looksPossessive(marks.get(i)))) {
        kept.add(marks.get(i));
      }
    }
    return kept;
  }

  private boolean looksPossessive(Mark mark) {
    int i = mark.at;
    return mark.side == Side.CLOSE
        && Character.toLowerCase(text.charAt(i - 1)) == 's'
        && i + 2 < to
        && text.charAt(i + 1) == ' '
        && Character.isLetter(text.charAt(i + 2));
  }

  private List<Marked> pair(List<Mark> marks) {
    List<Marked> nested = pairNested(marks);
    return nested == null ? pairFlat(marks) : nested;
  }

  /** Pairs marks as brackets; null where they do not balance. */
  private @Nullable List<Marked> pairNested(List<Mark> marks) {
    List<Marked> pairs = new ArrayList<>();
    int depth = 0;
    Mark open = marks.isEmpty() ? null : marks.getFirst();
    for (Mark mark : marks) {
      if (mark.side == Side.OPEN && depth++ == 0) {
        open = mark;
      } else if (mark.side == Side.CLOSE && --depth == 0) {
        add(pairs, open, mark);
      }
      if (depth < 0) {
        return null;
      }
    }
    return depth == 0 ? pairs : null;
  }

  private List<Marked> pairFlat(List<Mark> marks) {
    List<Marked> pairs = new ArrayList<>();
    Mark open = null;
    boolean first = true;
    for (Mark mark : marks) {
      if (mark.side == Side.OPEN) {
        open = open == null ? mark : open;
      } else if (open != null || first) {
        add(pairs, open, mark);
        open = null;
      }
      first = false;
    }
    if (open != null) {
      add(pairs, open, null);
    }
    return pairs;
  }

  /** Adds what stands between two marks; a missing one lies at the edge of the paragraph. */
  private void add(List<Marked> pairs, @Nullable Mark open, @Nullable Mark close) {
    int start = open == null ? from : open.after();
    int end = close == null ? to : close.at;
    if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      int outerEnd = close == null ? to : close.after();
      pairs.add(new Marked(open == null ? from : open.at, start, end, outerEnd));
    }
  }

  private enum Side {
    OPEN,
    CLOSE
  }

  private record Mark(int at, int width, Side side) {
    int after() {
      return at + width;
    }
  }

  private interface Recogniser {
    @Nullable Mark at(int index);
  }
}
