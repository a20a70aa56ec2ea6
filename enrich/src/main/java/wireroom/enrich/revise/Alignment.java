package wireroom.enrich.revise;

import java.util.List;
import java.util.stream.Stream;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.ReadEntry;

/**
 * Finds the entries of a new version among those known, by passes from the surest to the least
 * sure: the source's own id, the same text, the same words, the only entry of a story, like words
 * in the same order, very like words anywhere. What no pass finds is new.
 */
final class Alignment {
  /** From here on an entry that stands in its order is an edit of the known one. */
  private static final double ALIKE = 0.4;

  /** From here on it is one wherever it stands. */
  private static final double VERY_ALIKE = 0.6;

  private Alignment() {}

  /**
   * The pairs.
   *
   * @param kind what the new version is
   * @param read its entries
   */
  static Pairing of(KnownDispatch before, DispatchKind kind, List<ReadEntry> read) {
    Pairing pairing = new Pairing(before.entries(), read);
    EqualPass.bySourceId(pairing);
    EqualPass.byText(pairing, ReadEntry::text);
    EqualPass.byText(pairing, entry -> Words.fold(entry.text()));
    if (kind != DispatchKind.BLOG && read.size() == 1 && before.standing() == 1) {
      pairOnlyEntry(pairing);
    }
    List<Likely> likely = LikelyPairs.among(pairing);
    pairInOrder(pairing, likely);
    pairAnywhere(pairing, likely);
    return pairing;
  }

  /** An article or alert stays the same entry however it is rewritten. */
  private static void pairOnlyEntry(Pairing pairing) {
    if (pairing.mayPair(0, 0)) {
      pairing.pair(0, 0);
    }
  }

  /** What is paired already holds the order; an edited entry fits in between. */
  private static void pairInOrder(Pairing pairing, List<Likely> likely) {
    Stream<Chain.Link> fixed =
        pairing.pairedRead().mapToObj(at -> new Chain.Link(at, pairing.knownAt(at), 1));
    Stream<Chain.Link> edits =
        likely.stream()
            .filter(pair -> pair.likenessGrown() >= ALIKE)
            .map(pair -> new Chain.Link(pair.readAt(), pair.knownAt(), pair.likenessGrown()));
    List<Chain.Link> links =
        Stream.concat(fixed, edits)
            .filter(link -> !pairing.known(link.right()).withdrawn())
            .toList();
    Chain.heaviest(links, pairing.knownSize()).stream()
        .filter(link -> pairing.mayPair(link.left(), link.right()))
        .forEach(link -> pairing.pair(link.left(), link.right()));
  }

  private static void pairAnywhere(Pairing pairing, List<Likely> likely) {
    likely.stream()
        .filter(pair -> pair.likeness() >= VERY_ALIKE)
        .sorted(Likely.MOST_ALIKE_FIRST)
        .filter(pair -> pairing.mayPair(pair.readAt(), pair.knownAt()))
        .forEach(pair -> pairing.pair(pair.readAt(), pair.knownAt()));
  }
}
