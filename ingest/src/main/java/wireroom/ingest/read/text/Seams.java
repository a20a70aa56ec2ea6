package wireroom.ingest.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import wireroom.ingest.read.Caption;

/**
 * Where one post ends and the next begins although no mark stands between them. What was there on
 * the page, such as a tweet, a video or the time, is lost; what is left is the way posts begin and
 * end. A seam is found only where two signs agree, since a post that is cut in two is worse than
 * two posts read as one.
 */
final class Seams {
  private static final int LEAD_IN_WORDS = 25;
  private static final int FEWEST_WORDS = 6;
  private static final int OPENING_WORDS = 5;
  private static final int TEXT_WORDS = 12;
  private static final int TITLE_WORDS = 14;
  private static final int LINKING_CHARS = 160;

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs", "it", "its");
  private static final Set<String> LINKS =
      Set.of(
          "also",
          "although",
          "and",
          "as",
          "asked",
          "both",
          "but",
          "however",
          "nor",
          "or",
          "so",
          "still",
          "such",
          "that",
          "then",
          "these",
          "this",
          "those",
          "though",
          "when",
          "yet",
          "instead");

  /** How a post begins that passes the word to a colleague or shows something. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:Here[\u2019']s |Here (?:is|are) |Hello|Good (?:morning|afternoon|evening)|Welcome"
              + "|That[\u2019']s (?:it|all) (?:for|from)|My colleague,? |Over (?:in|at|to) "
              + "|\\p{Lu}[\\p{L}\u2019'-]+ \\p{Lu}[\\p{L}\u2019'-]+ has (?:been \\p{L}+ing |filed |sent |written |visited ))");

  /** How a post ends whose picture, tweet or video is lost. */
  private static final Pattern SHOWING =
      Pattern.compile(
          "(?:these|this|following|more|another|some|the|a) (?:\\p{L}+ ){0,3}(?:tweets?|videos?|pictures?|photos?|photographs?|images?|clips?|posts?|footage|graphics?|charts?|maps?)\\b"
              + "|(?:has|have) been (?:speaking|talking|interviewing|visiting|visting|filming|tweeting)");

  private static final Pattern PERFECT =
      Pattern.compile(
          "\\b(?:has|have) (?:\\p{L}+ly )?(?:been|given|shown|sent|taken|written|posted|lent|put|made|\\p{L}+ed)\\b");
  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(?:said|says|say|saying|told|tells|added|adds|wrote|writes|asked|asks|explained|explains|tweeted|tweets|responded|replied|continued|reads?|stated|states|insisted|argued|warned|commented|told)\\b[^.]{0,80}$");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\u201D\u2019\"']? \\p{Lu}");

  /** How a paragraph begins that only adds to what was told. */
  private static final Pattern ASIDE =
      Pattern.compile("^(?:An?|Not|Another|Others?|Who|What|Where|Why|How|More|Some) ");

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}].*");

  private final List<Line> lines;
  private final Words words;
  private final List<List<Line>> posts = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private int from;

  private Seams(List<Line> lines, Words words) {
    this.lines = lines;
    this.words = words;
  }

  /** The posts that stand between two marks, of which there is at least one. */
  static List<List<Line>> split(List<Line> lines, Words words) {
    Seams seams = new Seams(lines, words);
    seams.run();
    return seams.posts;
  }

  private void run() {
    for (int i = 0; i < lines.size(); i++) {
      if (i > from && isSeam(i)) {
        posts.add(lines.subList(from, i));
        from = i;
        names.clear();
        stems.clear();
      }
      names.addAll(words.names(lines.get(i).text()));
      stems.addAll(Words.stems(lines.get(i).text()));
    }
    posts.add(lines.subList(from, lines.size()));
  }

  private boolean isSeam(int at) {
    Line line = lines.get(at);
    if (line.bullet()
        || !line.afterBlank()
        || isBelowHeading(at)
        || Post.isFigureGoingOn(lines, at)) {
      return false;
    }
    if (isTitleAt(at)) {
      return true;
    }
    return isFresh(line) && (opens(at) || isAfterFigure(at) || isAfterLeadIn(at) || announces(at));
  }

  private boolean isBelowHeading(int at) {
    return (at - 1 == from && Post.isTitle(lines.subList(from, lines.size())))
        || Post.isHeading(lines, at - 1)
        || isNameWithPlace(lines.get(at - 1));
  }

  private boolean isTitleAt(int at) {
    Line line = lines.get(at);
    return line.words() <= TITLE_WORDS
        && line.words() > 1
        && Post.isUnstopped(line)
        && Post.isHeading(lines, at)
        && lines.get(at + 1).afterBlank()
        && !isNameWithPlace(line)
        && endsText(at - 1)
        && isNearer(line, lines.get(at + 1), lines.get(at - 1));
  }

  private static boolean isNearer(Line line, Line next, Line before) {
    int back = Words.shared(line, before);
    return back == 0 || Words.shared(line, next) > back;
  }

  /** Whether a line ends a paragraph or a figure, and not as one that introduces what follows. */
  private boolean endsText(int at) {
    Line line = lines.get(at);
    return Post.isInFigure(lines, at) || (line.isStopped() && !line.text().endsWith(":"));
  }

  /** "Dr Ann Lee, Leeds" stands over words of hers. */
  private static boolean isNameWithPlace(Line line) {
    int comma = line.text().indexOf(',');
    return comma > 0
        && line.words() <= 8
        && !line.isStopped()
        && !Caption.isCredited(line.text())
        && line.text().substring(0, comma).chars().filter(Character::isUpperCase).count() >= 2;
  }

  private boolean opens(int at) {
    Line line = lines.get(at);
    return line.words() >= FEWEST_WORDS
        && !asksForWords(lines.get(at - 1))
        && OPENING.matcher(line.text()).lookingAt();
  }

  private boolean isAfterFigure(int at) {
    boolean caption =
        at - from > 1 && !Post.isInList(lines, at - 1) && Post.isUnstopped(lines.get(at - 1));
    return (caption || Post.isInFigure(lines, at - 1))
        && !Post.isInFigure(lines, at)
        && lines.get(at).words() >= TEXT_WORDS
        && !ASIDE.matcher(lines.get(at).text()).lookingAt();
  }

  /** Whether all of the post so far is one line about something that is lost. */
  private boolean isAfterLeadIn(int at) {
    Line before = lines.get(at - 1);
    Line line = lines.get(at);
    if (at - from > 1
        || !before.isStopped()
        || Post.isInFigure(lines, at)
        || Post.isUnstopped(line)) {
      return false;
    }
    if (before.text().endsWith(":")) {
      return line.text().endsWith(":") && !asksForWords(before);
    }
    boolean shows = before.words() <= 2 * LEAD_IN_WORDS && SHOWING.matcher(before.text()).find();
    boolean hints =
        before.words() <= LEAD_IN_WORDS
            && PERFECT.matcher(before.text()).find()
            && !SENTENCE_END.matcher(before.text()).find();
    return line.words() >= FEWEST_WORDS && (shows || (hints && !asksForWords(line)));
  }

  /** Whether a line announces something that is lost: a colon, and then somebody is introduced. */
  private boolean announces(int at) {
    Line line = lines.get(at);
    return line.text().endsWith(":")
        && !asksForWords(line)
        && !lines.get(at - 1).text().endsWith(":")
        && at + 1 < lines.size()
        && asksForWords(lines.get(at + 1));
  }

  /** Whether a line ends by introducing somebody's words. */
  private static boolean asksForWords(Line line) {
    return line.text().endsWith(":") && SPEECH.matcher(tail(line)).find();
  }

  /** Whether a line can be understood without the post before it. */
  private boolean isFresh(Line line) {
    String[] opening = line.text().split(" ", OPENING_WORDS + 1);
    if (!Character.isUpperCase(opening[0].codePointAt(0)) || LINKS.contains(lower(opening[0]))) {
      return false;
    }
    for (int i = 0; i < Math.min(opening.length, OPENING_WORDS); i++) {
      if (PRONOUNS.contains(lower(opening[i]))) {
        return false;
      }
    }
    String start = line.text().substring(0, Math.min(LINKING_CHARS, line.text().length()));
    return !isKnown(opening) && words.names(start).stream().noneMatch(names::contains);
  }

  /** "The hospital" is one that the post has told of. */
  private boolean isKnown(String[] opening) {
    return opening[0].equals("The")
        && opening.length > 2
        && Words.stems(opening[1] + " " + opening[2]).stream().anyMatch(stems::contains);
  }

  private static String lower(String word) {
    return NOT_WORD.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static String tail(Line line) {
    return line.text().substring(Math.max(0, line.text().length() - 200));
  }
}
