package wireroom.ingest.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that says who wrote it. */
public final class Byline {
  private static final Pattern BY =
      Pattern.compile(
          "^(?:Words |Story |Report |Reported |Written |Posted )?by:? ++",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("(?:,? (?:and|with)(?= |$)|[,;|/]| &| \u2022)(?: with)? ?");
  private static final Pattern BEHIND = Pattern.compile(" \\(| in | at | for | reports? from ");
  private static final Pattern JOB =
      Pattern.compile(
          "(?:^| )(?:editor|correspondent|reporter|writer|columnist|critic|analyst|producer|staff|chief|bureau|agencies)s?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE = Pattern.compile("^(?:al-|el-|ash-|d['\u2019])");
  private static final Pattern PLACE = Pattern.compile("(?:the )?\\p{Lu}[\\p{L}.'\u2019-]*");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:our (?:own )?|(?:\\p{L}+ )?staff |wire |news |special )?"
              + "(?:correspondents?|reporters?|reports|writers?|agenc(?:y|ies)|staff|foreign staff|(?:\\p{L}+ )?desk)"
              + "(?: (?:and|&) (?:wire )?(?:agencies|reports|wires))?",
          Pattern.CASE_INSENSITIVE);

  /** An agency, or a name of one word. */
  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*+(?: \\p{Lu}[\\p{L}'\u2019-]*+){0,4}");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
          "la", "le", "ten", "ter", "van", "von", "y");
  private static final int MOST_CHARS = 200;
  private static final int MOST_WORDS = 5;

  private Byline() {}

  /** Whether a line says "By" and then whom, and nothing else. */
  public static boolean isSigned(String line) {
    Matcher by = BY.matcher(line);
    if (line.length() > MOST_CHARS || !by.lookingAt()) {
      return false;
    }
    String writers = line.substring(by.end());
    return isNames(writers) || CAPITALS.matcher(writers).matches();
  }

  /** Whether a line holds nothing but names of people. */
  public static boolean isNames(String line) {
    if (line.length() > MOST_CHARS || line.isEmpty()) {
      return false;
    }
    if (NOBODY.matcher(line).matches()) {
      return true;
    }
    boolean named = false;
    for (String part : BETWEEN.split(line.strip(), -1)) {
      boolean name = isName(withoutPlace(part));
      if (!name && !(named && isBesideName(part.strip()))) {
        return false;
      }
      named |= name;
    }
    return named;
  }

  /** A job or a place; "health", of "health and science editor", is no job but stands in one. */
  private static boolean isBesideName(String part) {
    return JOB.matcher(withoutPlace(part)).find()
        || PLACE.matcher(part).matches()
        || part.codePoints().allMatch(Byline::isLowerLetter);
  }

  private static boolean isLowerLetter(int c) {
    return Character.isLowerCase(c) || c == ' ' || c == '-';
  }

  /** The names in a byline, in order; what is no name, such as a job or a place, is left out. */
  public static List<String> names(String line) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : BETWEEN.split(BY.matcher(line.strip()).replaceFirst(""), -1)) {
      String name = withoutPlace(part);
      if (isName(name)) {
        names.add(name);
      }
    }
    return new ArrayList<>(names);
  }

  private static String withoutPlace(String part) {
    return BEHIND.split(part.strip(), 2)[0].strip();
  }

  private static boolean isName(String part) {
    String[] words = part.split(" ", -1);
    if (words.length < 2
        || words.length > MOST_WORDS
        || words[0].equals("The")
        || !Character.isUpperCase(part.charAt(0))) {
      return false;
    }
    for (String word : words) {
      if (!isNameWord(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameWord(String word) {
    if (PARTICLES.contains(word)) {
      return true;
    }
    String own = ARTICLE.matcher(word).replaceFirst("");
    return !own.isEmpty()
        && Character.isUpperCase(own.codePointAt(0))
        && word.codePoints().allMatch(c -> Character.isLetter(c) || "'\u2019-.".indexOf(c) >= 0)
        && !(word.endsWith(".") && word.length() > 3);
  }
}
