package wireroom.enrich.revise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.ReadEntry;

/**
 * Which known entry each entry of a new version is. Passes fill it one after the other, surest
 * first; whatever is paired stays so. Entries are named by their places in the two lists.
 */
final class Pairing {
  private static final int NONE = -1;

  private final List<KnownEntry> known;
  private final List<ReadEntry> read;
  private final int[] knownOf;
  private final boolean[] taken;

  Pairing(List<KnownEntry> known, List<ReadEntry> read) {
    this.known = known;
    this.read = read;
    this.knownOf = new int[read.size()];
    Arrays.fill(knownOf, NONE);
    this.taken = new boolean[known.size()];
  }

  void pair(int readAt, int knownAt) {
    knownOf[readAt] = knownAt;
    taken[knownAt] = true;
  }

  /**
   * May the two still be one? Not where either has its partner, nor where the source itself tells
   * them apart.
   */
  boolean mayPair(int readAt, int knownAt) {
    return !isPaired(readAt)
        && !taken[knownAt]
        && (read(readAt).sourceId() == null || known(knownAt).entry().sourceId() == null);
  }

  boolean isPaired(int readAt) {
    return knownOf[readAt] != NONE;
  }

  /** The known entry that an entry is, or null where it is new. */
  @Nullable KnownEntry knownOf(int readAt) {
    return isPaired(readAt) ? known(knownOf[readAt]) : null;
  }

  /** The place of the known entry that a paired entry is. */
  int knownAt(int readAt) {
    return knownOf[readAt];
  }

  IntStream freeRead() {
    return IntStream.range(0, knownOf.length).filter(at -> !isPaired(at));
  }

  IntStream pairedRead() {
    return IntStream.range(0, knownOf.length).filter(this::isPaired);
  }

  IntStream freeKnown() {
    return IntStream.range(0, taken.length).filter(at -> !taken[at]);
  }

  ReadEntry read(int at) {
    return read.get(at);
  }

  KnownEntry known(int at) {
    return known.get(at);
  }

  int knownSize() {
    return known.size();
  }
}
