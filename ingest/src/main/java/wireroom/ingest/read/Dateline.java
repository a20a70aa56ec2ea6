package wireroom.ingest.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Place and date before the first words, as agencies write them: {@code PARIS, May 2 (ABC) -}. */
public final class Dateline {
  private static final int MOST_CHARS = 100;
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(\\p{Lu}[\\p{Lu}\\p{M}\u2019'.-]+(?:[ ,/]+[\\p{Lu}\\p{M}\u2019'.-]{2,})*"
              + "(?:, [\\p{L}\\p{N}. \u2019'-]{2,30}){0,2}(?: \\([\\p{L}\\p{N}/ .-]{2,40}\\))?)"
              + " ?(?:[\u2014\u2013\u2015]|-{1,2}) ?(?=\\S)");

  private Dateline() {}

  /** The dateline that a paragraph begins with, or null. */
  public static @Nullable String of(String paragraph) {
    Matcher dateline =
        DATELINE.matcher(paragraph.substring(0, Math.min(MOST_CHARS, paragraph.length())));
    return dateline.find() ? dateline.group(1).strip() : null;
  }
}
