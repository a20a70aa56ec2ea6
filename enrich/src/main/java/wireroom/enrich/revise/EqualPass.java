package wireroom.enrich.revise;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.ReadEntry;

/**
 * Pairs entries that are equal in one respect, wherever they stand; several that are equal among
 * themselves are paired in their order.
 *
 * @param key what must be equal; an entry where it is null stays free
 * @param known which known entries take part
 * @param read which entries of the new version take part
 */
record EqualPass(
    Function<ReadEntry, @Nullable String> key,
    Predicate<ReadEntry> known,
    Predicate<ReadEntry> read) {
  /** Pairs by a text, never entries that the source itself tells apart. */
  static void byText(Pairing pairing, Function<ReadEntry, @Nullable String> text) {
    new EqualPass(text, EqualPass::isAnonymous, _ -> true).run(pairing);
    new EqualPass(text, _ -> true, EqualPass::isAnonymous).run(pairing);
  }

  /** Pairs by the source's own ids. */
  static void bySourceId(Pairing pairing) {
    new EqualPass(ReadEntry::sourceId, _ -> true, _ -> true).run(pairing);
  }

  private void run(Pairing pairing) {
    Map<String, Queue<Integer>> places = new HashMap<>();
    pairing.freeKnown().forEach(at -> offer(places, at, pairing.known(at).entry()));
    pairing.freeRead().forEach(at -> poll(places, pairing, at));
  }

  private void offer(Map<String, Queue<Integer>> places, int knownAt, ReadEntry entry) {
    String value = known.test(entry) ? key.apply(entry) : null;
    if (value != null) {
      places.computeIfAbsent(value, _ -> new ArrayDeque<>()).add(knownAt);
    }
  }

  private void poll(Map<String, Queue<Integer>> places, Pairing pairing, int readAt) {
    ReadEntry entry = pairing.read(readAt);
    String value = read.test(entry) ? key.apply(entry) : null;
    Queue<Integer> equal = value == null ? null : places.get(value);
    if (equal != null && !equal.isEmpty()) {
      pairing.pair(readAt, equal.remove());
    }
  }

  private static boolean isAnonymous(ReadEntry entry) {
    return entry.sourceId() == null;
  }
}
