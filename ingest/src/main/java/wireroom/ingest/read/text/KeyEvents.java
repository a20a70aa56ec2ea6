package wireroom.ingest.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wireroom.ingest.read.Furniture;

/** The list of key events above a live blog: times and titles of posts that follow further down. */
final class KeyEvents {
  private static final int TITLE_WORDS = 25;

  private KeyEvents() {}

  /** The lines without such a list. */
  static List<Line> without(List<Line> lines) {
    int label = 0;
    while (label < lines.size() && !isLabel(lines.get(label))) {
      label++;
    }
    if (label == lines.size()) {
      return lines;
    }
    List<Line> kept = new ArrayList<>(lines.subList(0, label));
    kept.addAll(lines.subList(end(lines, label + 1), lines.size()));
    return kept;
  }

  private static boolean isLabel(Line line) {
    String lower = line.text().toLowerCase(Locale.ROOT);
    return lower.equals("key events") || lower.equals("key moments") || lower.equals("key points");
  }

  /** Where the list ends; the time above the first post is the post's. */
  private static int end(List<Line> lines, int from) {
    int end = from;
    int lastTime = -1;
    while (end < lines.size() && isItem(lines.get(end))) {
      if (Mark.of(lines.get(end).text()) == Mark.OPENS) {
        lastTime = end;
      }
      end++;
    }
    boolean runsIntoPost = end < lines.size() && lastTime >= 0 && end - lastTime <= 3;
    return runsIntoPost ? lastTime : end;
  }

  private static boolean isItem(Line line) {
    return Mark.of(line.text()) != Mark.NONE
        || Furniture.is(line.text())
        || (Post.isUnstopped(line) && line.words() <= TITLE_WORDS);
  }
}
