package wireroom.ingest.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of a text, where a count of its commonest words leaves no doubt. */
public final class Language {
  /** The tag of a language that is not known (BCP 47). */
  public static final String UNKNOWN = "und";

  private static final String ENGLISH = "en";
  private static final int JUDGED_CHARS = 20_000;
  private static final int FEWEST_HITS = 2;
  private static final int WORDS_TO_ONE_HIT = 13;
  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  /** Common words of English that no neighbouring language writes alike. */
  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "the", "and", "to", "that", "with", "from", "said", "says", "his", "has", "have", "been",
          "were", "which", "this", "they", "would", "by", "who", "are", "after", "it");

  private Language() {}

  /** {@code en}, or {@link #UNKNOWN}. */
  public static String of(String text) {
    Matcher words = WORD.matcher(text.substring(0, Math.min(text.length(), JUDGED_CHARS)));
    int count = 0;
    int hits = 0;
    while (words.find()) {
      count++;
      if (ENGLISH_WORDS.contains(words.group().toLowerCase(Locale.ROOT))) {
        hits++;
      }
    }
    return hits >= FEWEST_HITS && hits * WORDS_TO_ONE_HIT >= count ? ENGLISH : UNKNOWN;
  }
}
