package wireroom.enrich.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wireroom.schemas.model.ParagraphKind;

/**
 * Chooses among several entities that a short name may mean: the one named last before it in its
 * own text, else the one named next in it, else the one that is named most in the dispatch.
 */
final class Nearest {
  private static final int ELSEWHERE = Integer.MAX_VALUE;

  private Nearest() {}

  static Optional<Group> to(Spot spot, List<Group> candidates) {
    return candidates.stream()
        .min(
            Comparator.<Group>comparingInt(group -> distance(spot, group))
                .thenComparing(Comparator.comparingLong(Nearest::weight).reversed())
                .thenComparing(Group::name));
  }

  /** Whether the entity is named in the text that the mention stands in. */
  static boolean sharesPage(Spot spot, Group group) {
    return group.spots().stream().anyMatch(other -> other.page() == spot.page());
  }

  /** Steps back count their chars; steps ahead come after all steps back. */
  private static int distance(Spot spot, Group group) {
    return group.spots().stream()
        .filter(other -> other.page() == spot.page())
        .mapToInt(other -> spot.name().start() - other.name().start())
        .map(back -> back >= 0 ? back : ELSEWHERE / 2 - back)
        .min()
        .orElse(ELSEWHERE);
  }

  private static long weight(Group group) {
    return group.spots().stream().filter(other -> other.kind() != ParagraphKind.CREDIT).count();
  }
}
