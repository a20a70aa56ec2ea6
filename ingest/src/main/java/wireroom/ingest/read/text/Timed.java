package wireroom.ingest.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts whose time stands before their first words, on one line. */
final class Timed {
  private static final int FEWEST = 3;
  private static final Pattern TIME =
      Pattern.compile(
          "^(\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: (?:GMT|BST|UTC|CET|CEST|ET|EST|EDT|PT|PST|PDT))?"
              + "|\\d{1,2} ?[ap]\\.?m\\.?)(?: ?[:\u2013\u2014-])? (?=[\\p{Lu}\u201C\u2018\"'])");

  private Timed() {}

  /** The lines with such times on lines of their own. */
  static List<Line> split(List<Line> lines) {
    if (lines.stream().filter(Timed::isTimed).count() < FEWEST) {
      return lines;
    }
    List<Line> split = new ArrayList<>();
    for (Line line : lines) {
      Matcher time = TIME.matcher(line.text());
      if (isTimed(line) && time.lookingAt()) {
        split.add(new Line(time.group(1), line.indented(), true, false));
        split.add(new Line(line.text().substring(time.end()), line.indented(), true, false));
      } else {
        split.add(line);
      }
    }
    return split;
  }

  private static boolean isTimed(Line line) {
    return !line.bullet()
        && TIME.matcher(line.text()).lookingAt()
        && Mark.of(line.text()) == Mark.NONE;
  }
}
