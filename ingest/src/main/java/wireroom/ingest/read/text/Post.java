package wireroom.ingest.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Caption;
import wireroom.ingest.read.Passage;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.ReadEntry;

/** One post of a live blog, or one article: what each of its lines is. */
final class Post {
  private static final int LABEL_WORDS = 20;
  private static final int QUESTION_WORDS = 12;
  private static final int LIST_LINES = 3;

  private static final Pattern VIDEO =
      Pattern.compile("(?:Video|Watch|Audio|Listen|In pictures|Gallery): ");

  private Post() {}

  /** The entry made of these lines, of which there is at least one. */
  static ReadEntry of(List<Line> lines) {
    String title = isTitle(lines) ? lines.getFirst().text() : null;
    return Passage.entry(null, title, passages(lines, title, true), null);
  }

  /** The entry that is all of a dispatch: its title is the headline, which stands elsewhere. */
  static ReadEntry untitled(List<Line> lines) {
    return Passage.entry(null, null, passages(lines, null, false), null);
  }

  private static List<Passage> passages(
      List<Line> lines, @Nullable String title, boolean captions) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i == 0 && title != null) {
        passages.add(new Passage(ParagraphKind.HEADING, title));
      } else if (!line.bullet() && Caption.isCredited(line.text())) {
        passages.addAll(Caption.split(line.text()));
      } else {
        passages.add(new Passage(kind(lines, i, captions), line.text()));
      }
    }
    return passages;
  }

  /**
   * What a line is.
   *
   * @param captions whether a line that is no sentence may be all that is left of a video
   */
  private static ParagraphKind kind(List<Line> lines, int at, boolean captions) {
    Line line = lines.get(at);
    if (line.bullet()) {
      return ParagraphKind.BULLET;
    }
    if (isInFigure(lines, at)) {
      return ParagraphKind.CAPTION;
    }
    if (at == 0 || !isUnstopped(line) || isInList(lines, at)) {
      return ParagraphKind.PARAGRAPH;
    }
    if (line.afterBlank() && isHeading(lines, at) && lines.get(at + 1).afterBlank()) {
      return ParagraphKind.HEADING;
    }
    return captions ? ParagraphKind.CAPTION : ParagraphKind.PARAGRAPH;
  }

  /** Whether the first line is a title: short, not a sentence, with text below it. */
  static boolean isTitle(List<Line> lines) {
    return lines.size() > 1
        && isLabel(lines.getFirst())
        && !(lines.getFirst().isStopped() && lines.get(1).indented())
        && !isInFigure(lines, 0)
        && isTextAfter(lines, 0);
  }

  private static boolean isTextAfter(List<Line> lines, int at) {
    return lines.get(at + 1).afterBlank()
        || lines.get(at + 1).bullet()
        || !isUnstopped(lines.get(at + 1));
  }

  /**
   * Whether a line without a full stop belongs to what follows it rather than to what it follows.
   */
  static boolean isHeading(List<Line> lines, int at) {
    if (at + 1 >= lines.size()
        || !isLabel(lines.get(at))
        || isInFigure(lines, at)
        || isUnstopped(lines.get(at + 1))) {
      return false;
    }
    return at == 0
        || Words.shared(lines.get(at), lines.get(at + 1))
            >= Words.shared(lines.get(at), lines.get(at - 1));
  }

  private static boolean isLabel(Line line) {
    return (isUnstopped(line) && !VIDEO.matcher(line.text()).lookingAt())
        || (line.text().endsWith("?")
            && line.words() <= QUESTION_WORDS
            && !line.bullet()
            && !line.text().startsWith("Q"));
  }

  /** Whether a line is short and does not end as a sentence does. */
  static boolean isUnstopped(Line line) {
    return !line.bullet()
        && line.words() <= LABEL_WORDS
        && !line.isStopped()
        && beginsAsLabel(line.text().codePointAt(0));
  }

  /** A label begins with a capital, a digit or a quotation mark; a hash tag is none. */
  private static boolean beginsAsLabel(int first) {
    return Character.isDigit(first)
        || (Character.isLetter(first) && !Character.isLowerCase(first))
        || "\"'\u2018\u201C\u00AB\u201E".indexOf(first) >= 0;
  }

  /** Whether a line is a picture's: its caption, or its description above the caption. */
  static boolean isInFigure(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (line.bullet()) {
      return false;
    }
    if (Caption.isCredited(line.text())) {
      return true;
    }
    if (at + 1 >= lines.size() || !Caption.isCredited(lines.get(at + 1).text())) {
      return false;
    }
    Line next = lines.get(at + 1);
    return !next.afterBlank() || (Caption.isCredit(next.text()) && isUnstopped(line));
  }

  /** Whether a line goes on a figure that the line before began. */
  static boolean isFigureGoingOn(List<Line> lines, int at) {
    return isInFigure(lines, at)
        && at > 0
        && isInFigure(lines, at - 1)
        && !Caption.isCredited(lines.get(at - 1).text());
  }

  static boolean isInList(List<Line> lines, int at) {
    int from = at;
    while (from > 0 && isUnstopped(lines.get(from - 1)) && at - from < LIST_LINES) {
      from--;
    }
    int to = at;
    while (to < lines.size() && isUnstopped(lines.get(to)) && to - from < LIST_LINES) {
      to++;
    }
    return to - from >= LIST_LINES;
  }
}
