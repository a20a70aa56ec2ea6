package wireroom.ingest.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page has around its text: invitations to subscribe, buttons, labels of lists of other
 * stories. Known by the words of the trade, which are kept in {@code furniture.txt}, not by the
 * page they stand on.
 */
public final class Furniture {
  private static final int MOST_CHARS = 300;
  private static final int MOST_WORDS = 30;
  private static final int LABEL_WORDS = 12;
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}'\u2019]+");
  private static final Pattern MARKS = Pattern.compile("[.:!\u203A\u00BB>\u2026\u2192]+$");
  private static final Map<String, Set<String>> PHRASES = load();

  private Furniture() {}

  /** Whether a line is furniture wherever it stands. */
  public static boolean is(String line) {
    if (line.length() > MOST_CHARS || words(line) > MOST_WORDS) {
      return false;
    }
    String lower = lower(line);
    return phrases("lines").contains(MARKS.matcher(lower).replaceFirst(""))
        || begins(lower, phrases("openings"));
  }

  /** Whether a line above or below the text is furniture: there one word of the trade is enough. */
  public static boolean isAtEdge(String line) {
    return is(line) || (isLabel(line) && usesTradeWords(line));
  }

  /** Whether a line is where the lists of other stories begin. */
  public static boolean opensTail(String line) {
    return isLabel(line) && begins(lower(line), phrases("tail"));
  }

  private static boolean isLabel(String line) {
    return line.length() <= MOST_CHARS && words(line) <= LABEL_WORDS;
  }

  private static boolean usesTradeWords(String line) {
    return NOT_WORD.splitAsStream(lower(line)).anyMatch(phrases("trade")::contains);
  }

  private static String lower(String line) {
    return line.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static int words(String line) {
    return (int) line.chars().filter(c -> c == ' ').count() + 1;
  }

  private static boolean begins(String lower, Set<String> openings) {
    return openings.stream().anyMatch(lower::startsWith);
  }

  private static Set<String> phrases(String section) {
    return PHRASES.getOrDefault(section, Set.of());
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> phrases = new HashMap<>();
    Set<String> section = new HashSet<>();
    try (BufferedReader lines = open()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = new HashSet<>();
          phrases.put(line.substring(1, line.length() - 1), section);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          section.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the word list of furniture cannot be read", e);
    }
    return Map.copyOf(phrases);
  }

  private static BufferedReader open() {
    InputStream list =
        Objects.requireNonNull(
            Furniture.class.getResourceAsStream("furniture.txt"),
            "no furniture.txt beside the class");
    return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
  }
}
