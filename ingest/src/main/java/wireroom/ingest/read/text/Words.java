package wireroom.ingest.read.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that tell one subject from another: names that do not stand everywhere in it,
 * and words with a meaning of their own, cut to their stems.
 */
final class Words {
  private static final int FEWEST_EVERYWHERE = 5;
  private static final int LINES_TO_ONE_EVERYWHERE = 40;
  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_WORD = 4;
  private static final int STEM = 5;
  private static final int READ_CHARS = 4000;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*+");
  private static final Set<String> FORM_WORDS =
      Set.of(
          "about", "after", "again", "also", "another", "been", "before", "being", "could", "does",
          "down", "during", "every", "first", "from", "have", "having", "here", "into", "just",
          "last", "like", "many", "more", "most", "much", "only", "other", "over", "said", "says",
          "should", "some", "such", "than", "that", "their", "them", "then", "there", "these",
          "they", "this", "those", "through", "today", "told", "under", "very", "were", "what",
          "when", "where", "which", "while", "will", "with", "would", "year", "years", "your");

  private final Map<String, Integer> linesWithName = new HashMap<>();
  private final int everywhere;

  private Words(List<Line> lines) {
    for (Line line : lines) {
      Set<String> names = new HashSet<>();
      capitalised(line.text(), names, new HashSet<>());
      names.forEach(name -> linesWithName.merge(name, 1, Integer::sum));
    }
    everywhere = Math.max(FEWEST_EVERYWHERE, lines.size() / LINES_TO_ONE_EVERYWHERE);
  }

  static Words of(List<Line> lines) {
    return new Words(lines);
  }

  /** The words of names in words of the text, but for those that stand all over the text. */
  Set<String> names(String line) {
    Set<String> names = new HashSet<>();
    capitalised(line, names, names);
    names.removeIf(name -> !isName(name));
    return names;
  }

  /** Elsewhere in the text it has a capital where only names have one. */
  private boolean isName(String word) {
    int count = linesWithName.getOrDefault(word, 0);
    return count > 0 && count <= everywhere;
  }

  /**
   * Finds the words that are names, and those that open a sentence and so have a capital anyhow.
   */
  private static void capitalised(String text, Set<String> names, Set<String> openings) {
    Matcher word = matcher(text);
    int last = -1;
    while (word.find()) {
      if (Character.isUpperCase(text.codePointAt(word.start()))
          && word.end() - word.start() >= SHORTEST_NAME) {
        boolean opens = last < 0 || endsSentence(text, last, word.start());
        (opens && !namesGoOn(text, word.end()) ? openings : names).add(word.group());
      }
      last = word.end();
    }
  }

  private static boolean endsSentence(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (".!?:\u201C\u2018\"".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first word of a sentence has a capital anyhow: it counts where another follows it. */
  private static boolean namesGoOn(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.codePointAt(end + 1));
  }

  /** The stems of the words with a meaning of their own. */
  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Matcher word = matcher(text);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (lower.length() >= SHORTEST_WORD && !FORM_WORDS.contains(lower)) {
        stems.add(lower.substring(0, Math.min(STEM, lower.length())));
      }
    }
    return stems;
  }

  /** How many meaningful words two lines share. */
  static int shared(Line one, Line other) {
    Set<String> stems = stems(one.text());
    stems.retainAll(stems(other.text()));
    return stems.size();
  }

  private static Matcher matcher(String text) {
    return WORD.matcher(text.substring(0, Math.min(READ_CHARS, text.length())));
  }
}
