package wireroom.enrich.revise;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds which free entries share words, without comparing each with each: through an index from
 * pairs of words to the known entries that hold them.
 */
final class LikelyPairs {
  /** A pair of words in more entries than this tells none of them from the others. */
  private static final int COMMON = 32;

  /** How many known entries an entry is compared with in full. */
  private static final int COMPARED = 8;

  private final Pairing pairing;
  private final Map<Integer, Words> known;
  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  private LikelyPairs(Pairing pairing) {
    this.pairing = pairing;
    this.known =
        pairing
            .freeKnown()
            .boxed()
            .collect(
                Collectors.toMap(
                    Function.identity(), at -> Words.of(pairing.known(at).entry().text())));
    pairing.freeKnown().forEach(this::index);
  }

  /** Every two free entries that share rare words and that the source does not tell apart. */
  static List<Likely> among(Pairing pairing) {
    LikelyPairs pairs = new LikelyPairs(pairing);
    return pairing.freeRead().boxed().flatMap(pairs::of).toList();
  }

  private void index(int knownAt) {
    words(knownAt)
        .pairs()
        .forEach(pair -> holders.computeIfAbsent(pair, _ -> new ArrayList<>()).add(knownAt));
  }

  private Stream<Likely> of(int readAt) {
    Words words = Words.of(pairing.read(readAt).text());
    return shared(words).entrySet().stream()
        .filter(entry -> pairing.mayPair(readAt, entry.getKey()))
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED)
        .map(entry -> likely(readAt, words, entry.getKey()));
  }

  /** How many of the pairs of words each known entry shares; common pairs do not count. */
  private Map<Integer, Integer> shared(Words words) {
    Map<Integer, Integer> shared = new HashMap<>();
    words
        .pairs()
        .mapToObj(pair -> holders.getOrDefault(pair, List.of()))
        .filter(places -> places.size() <= COMMON)
        .flatMap(List::stream)
        .forEach(knownAt -> shared.merge(knownAt, 1, Integer::sum));
    return shared;
  }

  private Likely likely(int readAt, Words words, int knownAt) {
    Words others = words(knownAt);
    return new Likely(readAt, knownAt, words.likeness(others), words.likenessGrown(others));
  }

  private Words words(int knownAt) {
    return requireNonNull(known.get(knownAt));
  }
}
