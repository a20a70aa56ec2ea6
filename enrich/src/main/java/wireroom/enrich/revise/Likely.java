package wireroom.enrich.revise;

import java.util.Comparator;

/**
 * Two entries that may be one.
 *
 * @param readAt place in the new version
 * @param knownAt place among the known entries
 * @param likeness of their words, 0 to 1
 * @param likenessGrown the same, where growth is no difference
 */
record Likely(int readAt, int knownAt, double likeness, double likenessGrown) {
  /** The most alike first; among equals by their places, so that a replay decides the same. */
  static final Comparator<Likely> MOST_ALIKE_FIRST =
      Comparator.comparingDouble(Likely::likeness)
          .reversed()
          .thenComparingInt(Likely::readAt)
          .thenComparingInt(Likely::knownAt);
}
