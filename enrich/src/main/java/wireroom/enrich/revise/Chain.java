package wireroom.enrich.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The heaviest choice among links between two sequences in which no two links cross or share an
 * end. Takes n log n steps for n links.
 */
final class Chain {
  /**
   * A link.
   *
   * @param left place in the one sequence
   * @param right place in the other
   * @param weight how much it is worth, more than 0
   */
  record Link(int left, int right, double weight) {}

  /** A chain that ends in {@code last}. */
  private record End(Link last, double weight, @Nullable End before) {}

  /** A Fenwick tree: at each node the best chain that ends in the places it covers. */
  private final @Nullable End[] best;

  private Chain(int rightSize) {
    this.best = new End[rightSize + 1];
  }

  /**
   * The links of the heaviest chain, in order.
   *
   * @param rightSize all {@code right} are below this
   */
  static List<Link> heaviest(List<Link> links, int rightSize) {
    Chain chain = new Chain(rightSize);
    // Within one left end the rightmost comes first, so that no chain uses that end twice.
    links.stream()
        .sorted(
            Comparator.comparingInt(Link::left)
                .thenComparing(Comparator.comparingInt(Link::right).reversed()))
        .forEach(chain::add);
    return links(chain.bestBelow(rightSize));
  }

  private void add(Link link) {
    End before = bestBelow(link.right());
    End end = new End(link, link.weight() + (before == null ? 0 : before.weight()), before);
    for (int node = link.right() + 1; node < best.length; node += node & -node) {
      best[node] = heavier(best[node], end);
    }
  }

  private @Nullable End bestBelow(int right) {
    End found = null;
    for (int node = right; node > 0; node -= node & -node) {
      found = heavier(found, best[node]);
    }
    return found;
  }

  private static @Nullable End heavier(@Nullable End one, @Nullable End other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.weight() > one.weight() ? other : one;
  }

  private static List<Link> links(@Nullable End end) {
    List<Link> links = new ArrayList<>();
    for (End at = end; at != null; at = at.before()) {
      links.add(at.last());
    }
    return links.reversed();
  }
}
