package wireroom.ingest.read.text;

import java.util.ArrayList;
import java.util.List;

/** Posts whose first paragraph stands at the margin and whose other paragraphs are indented. */
final class Indents {
  private static final int FEWEST = 3;
  private static final int TITLE_WORDS = 14;

  private Indents() {}

  /** Whether a text is set like that. */
  static boolean mark(List<Line> lines) {
    long indented = lines.stream().filter(Line::indented).count();
    return indented >= FEWEST && lines.size() - indented >= FEWEST;
  }

  /** The posts; what stands between headline and posts, of labels only, is left out. */
  static List<List<Line>> segments(List<Line> lines) {
    List<List<Line>> segments = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || begins(lines, i, from)) {
        segments.add(lines.subList(from, i));
        from = i;
      }
    }
    boolean labelled =
        segments.size() > 1 && segments.getFirst().stream().noneMatch(Line::isStopped);
    return labelled ? segments.subList(1, segments.size()) : segments;
  }

  private static boolean begins(List<Line> lines, int at, int from) {
    Line line = lines.get(at);
    boolean belowTitle = at - 1 == from && isTitle(lines.get(from)) && !Post.isUnstopped(line);
    return !line.indented() && line.afterBlank() && !line.bullet() && !belowTitle;
  }

  private static boolean isTitle(Line line) {
    return Post.isUnstopped(line) && line.words() <= TITLE_WORDS;
  }
}
