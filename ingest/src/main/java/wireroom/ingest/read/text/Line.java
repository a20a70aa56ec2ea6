package wireroom.ingest.read.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import wireroom.ingest.read.WhiteSpace;

/**
 * A line that is not blank; where the text was wrapped, a whole paragraph of lines.
 *
 * @param text its words: white space folded, without a bullet mark
 * @param indented whether white space stands before it
 * @param afterBlank whether a blank line, or nothing, stands before it
 * @param bullet whether a bullet mark stands before it
 */
record Line(String text, boolean indented, boolean afterBlank, boolean bullet) {
  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final String MARKS =
      "\u2022\u00B7\u2023\u25AA\u25CF\u25CB\u25E6\u2043\u25A0\u25A1\u25BA\u25B6*-";

  /** Nobody sets mail or teletype copy wider than this. */
  private static final int WIDEST_WRAP = 100;

  private static final int FEWEST_WRAPS = 3;

  /** The lines of a text. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    for (Iterator<String> raws = BREAK.splitAsStream(text).iterator(); raws.hasNext(); ) {
      String raw = raws.next();
      String folded = WhiteSpace.fold(raw);
      if (!folded.isEmpty()) {
        lines.add(of(folded, WhiteSpace.is(raw.codePointAt(0)), afterBlank));
      }
      afterBlank = folded.isEmpty();
    }
    return isWrapped(lines) ? unwrapped(lines) : lines;
  }

  private static Line of(String folded, boolean indented, boolean afterBlank) {
    boolean bullet =
        folded.length() > 2 && MARKS.indexOf(folded.charAt(0)) >= 0 && folded.charAt(1) == ' ';
    // A row of marks is a rule across the page, not a list of one.
    boolean item = bullet && folded.chars().anyMatch(Character::isLetterOrDigit);
    return new Line(item ? folded.substring(2) : folded, indented, afterBlank, item);
  }

  /** Whether lines break because they are full: the next word would not have gone on them. */
  private static boolean isWrapped(List<Line> lines) {
    int width = lines.stream().mapToInt(line -> line.text.length()).max().orElse(0);
    if (width > WIDEST_WRAP) {
      return false;
    }
    int breaks = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).continues()) {
        breaks++;
        full += lines.get(i - 1).text.length() + 1 + firstWord(lines.get(i).text) > width ? 1 : 0;
      }
    }
    return full >= FEWEST_WRAPS && full * 4 >= breaks * 3;
  }

  private static int firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  private boolean continues() {
    return !afterBlank && !bullet && !indented;
  }

  private static List<Line> unwrapped(List<Line> lines) {
    List<Line> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      Line first = lines.get(i++);
      StringBuilder text = new StringBuilder(first.text);
      while (i < lines.size() && lines.get(i).continues()) {
        text.append(' ').append(lines.get(i++).text);
      }
      paragraphs.add(new Line(text.toString(), first.indented, first.afterBlank, first.bullet));
    }
    return paragraphs;
  }

  /** How many words it has. */
  int words() {
    return (int) text.chars().filter(c -> c == ' ').count() + 1;
  }

  /** Whether it ends as a sentence does. */
  boolean isStopped() {
    int last = text.length() - 1;
    while (last > 0 && "\"'\u201D\u2019)\u00BB".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:;,\u2026".indexOf(text.charAt(last)) >= 0;
  }
}
