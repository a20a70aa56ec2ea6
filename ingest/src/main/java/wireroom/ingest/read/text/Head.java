package wireroom.ingest.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Byline;
import wireroom.ingest.read.Caption;
import wireroom.ingest.read.Furniture;
import wireroom.ingest.read.Headline;

/**
 * What stands above the text: headline and byline among the page's furniture.
 *
 * @param headline the headline, or null
 * @param bylines names of the writers
 * @param body where the text begins: the index of a line, or the number of lines
 */
record Head(@Nullable String headline, List<String> bylines, int body) {
  private static final int DEEPEST = 20;
  private static final int MOST_WORDS = 30;
  private static final int FEWEST_WORDS = 3;

  /** A sentence with a full stop may be a headline, but no longer one than this. */
  private static final int MOST_WORDS_STOPPED = 20;

  static Head of(List<Line> lines) {
    int at = headline(lines);
    List<String> bylines = new ArrayList<>();
    for (int i = at - 1; i >= 0; i--) {
      if (!repeats(lines, i)) {
        addByline(lines.get(i), bylines);
      }
    }
    int body = at < 0 ? 0 : at + (isContinued(lines, at) ? 2 : 1);
    String headline = at < 0 ? null : join(lines.subList(at, body));
    while (body < lines.size() && isAboveText(lines, body, bylines)) {
      body++;
    }
    return new Head(headline, bylines, body);
  }

  /** Whether the line below belongs to the headline, as databases of newspapers print it. */
  private static boolean isContinued(List<Line> lines, int at) {
    return lines.get(at).text().endsWith(";")
        && at + 2 < lines.size()
        && !lines.get(at + 1).afterBlank()
        && lines.get(at + 2).afterBlank();
  }

  private static String join(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  private static boolean isAboveText(List<Line> lines, int at, List<String> bylines) {
    Line line = lines.get(at);
    if (addByline(line, bylines)) {
      return true;
    }
    return Furniture.is(line.text()) || Mark.of(line.text()) == Mark.DATES;
  }

  private static boolean addByline(Line line, List<String> bylines) {
    boolean byline =
        Byline.isSigned(line.text()) || (bylines.isEmpty() && Byline.isNames(line.text()));
    if (byline) {
      bylines.addAll(Byline.names(line.text()));
    }
    return byline;
  }

  /** The index of the headline, or -1. */
  private static int headline(List<Line> lines) {
    int best = -1;
    int bestScore = Integer.MIN_VALUE;
    for (int i = 0; i < Math.min(lines.size(), DEEPEST) && !startsText(lines, i); i++) {
      // Only the first line that may be one may also be a sentence; later ones are text.
      if (isCandidate(lines, i) && !(best >= 0 && lines.get(i).text().endsWith("."))) {
        int score = score(lines, i) - i;
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private static boolean startsText(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.bullet()
        || Mark.of(line.text()) == Mark.OPENS
        || (at > 0 && line.isStopped() && line.words() > MOST_WORDS_STOPPED);
  }

  private static boolean isCandidate(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.words() <= (line.isStopped() ? MOST_WORDS_STOPPED : MOST_WORDS)
        && lines.size() > 1
        && !(line.text().endsWith(".") && opensAlert(lines, at))
        && !Furniture.is(line.text())
        && Mark.of(line.text()) == Mark.NONE
        && !Byline.isSigned(line.text())
        && !Caption.isCredited(line.text());
  }

  /** A sentence that another follows at once, or all that there is but for one more. */
  private static boolean opensAlert(List<Line> lines, int at) {
    return lines.size() == 2 || (at + 1 < lines.size() && !lines.get(at + 1).afterBlank());
  }

  private static int score(List<Line> lines, int at) {
    Line line = lines.get(at);
    int score = 0;
    if (Headline.isOfBlog(line.text())) {
      score += 12;
    }
    if (line.afterBlank() && (at + 1 == lines.size() || lines.get(at + 1).afterBlank())) {
      score += 6;
    }
    if (line.words() < FEWEST_WORDS || repeats(lines, at) || Furniture.isAtEdge(line.text())) {
      score -= 12;
    }
    if (at > 0 && Byline.isNames(line.text())) {
      score -= 12;
    }
    return line.text().endsWith(".") ? score - 3 : score;
  }

  private static boolean repeats(List<Line> lines, int at) {
    String text = lines.get(at).text();
    return (at > 0 && lines.get(at - 1).text().equals(text))
        || (at + 1 < lines.size() && lines.get(at + 1).text().equals(text));
  }
}
