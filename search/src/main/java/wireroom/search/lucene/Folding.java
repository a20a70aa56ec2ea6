package wireroom.search.lucene;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import wireroom.schemas.model.Bytes;

/**
 * What makes no difference to somebody who searches: case, accents, the form of a character, the
 * full stops inside U.K.
 */
final class Folding {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.)+\\p{L}\\.?");
  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int WIDEST = 4;
  private static final int MOST_CHARS = 1_000;

  private Folding() {}

  /** The text without them; lower case, and Latin letters in ASCII. */
  static String fold(String text) {
    String bare =
        isAscii(text)
            ? text
            : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String folded = toAscii(bare.toLowerCase(Locale.ROOT).replace('ʼ', '\''));
    return INITIALS.matcher(folded).matches() ? folded.replace(".", "") : folded;
  }

  /** A folded name as one term. */
  static String key(String name) {
    return bounded(SPACES.matcher(fold(name)).replaceAll(" ").strip());
  }

  /**
   * A term that Lucene takes, whose terms may have some 32,000 bytes: the text itself, or the
   * opening of a long one and its checksum.
   */
  static String bounded(String text) {
    return text.length() <= MOST_CHARS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_CHARS / 2))
            + "#"
            + Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8)).sha256();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String toAscii(String text) {
    char[] folded = new char[text.length() * WIDEST];
    int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
    return new String(folded, 0, length);
  }
}
