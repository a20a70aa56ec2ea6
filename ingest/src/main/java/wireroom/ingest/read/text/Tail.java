package wireroom.ingest.read.text;

import java.util.List;
import wireroom.ingest.read.Furniture;

/** What stands under the text: invitations, and lists of other stories. */
final class Tail {
  /** A line this long is text, not a label or the title of another story. */
  private static final int TEXT_WORDS = 25;

  /** A list of other stories with their first sentences may be the last third of a page. */
  private static final int LARGEST_PART = 3;

  private Tail() {}

  /** Where it begins: the index of a line at or after {@code from}, or the number of lines. */
  static int start(List<Line> lines, int from) {
    int end = lines.size();
    while (end > from && Furniture.isAtEdge(lines.get(end - 1).text())) {
      end--;
    }
    int lastMark = lastMark(lines, from);
    int words = words(lines, from, end);
    int after = 0;
    int start = end;
    for (int i = end - 1; i > lastMark; i--) {
      Line line = lines.get(i);
      after += line.words();
      if (Furniture.opensTail(line.text()) && after * LARGEST_PART <= words) {
        start = i;
      }
    }
    return lastMark >= from && isFurnished(lines, lastMark + 1) ? lastMark + 1 : start;
  }

  private static int lastMark(List<Line> lines, int from) {
    for (int i = lines.size() - 1; i >= from; i--) {
      Mark mark = Mark.of(lines.get(i).text());
      if (mark == Mark.CLOSES || mark == Mark.OPENS) {
        return i;
      }
    }
    return from - 1;
  }

  /** Whether nothing from a line on is text and some of it is furniture. */
  private static boolean isFurnished(List<Line> lines, int from) {
    List<Line> rest = lines.subList(from, lines.size());
    return rest.stream().allMatch(line -> line.words() < TEXT_WORDS)
        && rest.stream().anyMatch(line -> Furniture.isAtEdge(line.text()));
  }

  private static int words(List<Line> lines, int from, int to) {
    return lines.subList(from, to).stream().mapToInt(Line::words).sum();
  }
}
