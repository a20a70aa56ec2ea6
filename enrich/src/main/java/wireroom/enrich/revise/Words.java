package wireroom.enrich.revise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The words of a text, to compare it with others whatever their punctuation, case and white space.
 * Immutable.
 */
final class Words {
  /** Fewer shared pairs of words than this do not show that one text grew out of another. */
  private static final int SMALLEST_CORE = 8;

  /** How much less a text that contains the other counts than one that equals it. */
  private static final double GROWTH_DISCOUNT = 0.8;

  private final int[] pairs;

  private Words(int[] pairs) {
    this.pairs = pairs;
  }

  static Words of(String text) {
    String[] words = fold(text).split(" ", -1);
    IntStream pairs =
        words.length == 1
            ? IntStream.of(words[0].hashCode())
            : IntStream.range(1, words.length)
                .map(i -> 31 * words[i - 1].hashCode() + words[i].hashCode());
    return new Words(pairs.sorted().distinct().toArray());
  }

  /** The words in lower case with one space between them; a text without words stands as it is. */
  static String fold(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(normal.length());
    boolean between = false;
    for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
      int c = normal.codePointAt(i);
      if (!isPartOfWord(c)) {
        between = true;
        continue;
      }
      if (between && !folded.isEmpty()) {
        folded.append(' ');
      }
      between = false;
      folded.appendCodePoint(c);
    }
    return folded.isEmpty() ? text : folded.toString();
  }

  private static boolean isPartOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  /** Hashes of the different pairs of neighbouring words, or of the only word, in order. */
  IntStream pairs() {
    return IntStream.of(pairs);
  }

  /** Dice's coefficient of the pairs of words: 0 for nothing in common, 1 for all. */
  double likeness(Words other) {
    return 2.0 * shared(other) / (pairs.length + other.pairs.length);
  }

  /** As {@link #likeness}, but a text that holds nearly all of a shorter one is like it too. */
  double likenessGrown(Words other) {
    int shorter = Math.min(pairs.length, other.pairs.length);
    double plain = likeness(other);
    return shorter < SMALLEST_CORE
        ? plain
        : Math.max(plain, GROWTH_DISCOUNT * shared(other) / shorter);
  }

  private int shared(Words other) {
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      int order = Integer.compare(pairs[i], other.pairs[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }
}
