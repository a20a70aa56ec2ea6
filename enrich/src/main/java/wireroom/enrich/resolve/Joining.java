package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Moves mentions into groups with a fuller name.
 *
 * @param reason what the moved mentions are joined for
 * @param certainty how often that is right, 0 to 1
 * @param candidates the groups with a fuller name that the mentions of a group may belong to
 * @param choice picks one of several candidates, or none, for one mention
 */
record Joining(
    String reason,
    double certainty,
    Function<Group, List<Group>> candidates,
    BiFunction<Spot, List<Group>, Optional<Group>> choice) {

  /** Orders groups by how full their names are. */
  static final Comparator<Group> FULLNESS =
      Comparator.<Group>comparingInt(group -> group.form().size())
          .thenComparingInt(group -> group.name().length());

  /** The groups after all mentions have moved, fullest first, so that chains end in one group. */
  List<Group> apply(List<Group> groups) {
    IdentityHashMap<Group, List<Spot>> held = new IdentityHashMap<>();
    IdentityHashMap<Group, Group> gone = new IdentityHashMap<>();
    for (Group group : groups.stream().sorted(FULLNESS.reversed()).toList()) {
      List<Group> fuller = candidates.apply(group);
      for (Spot spot : group.spots()) {
        Optional<Group> wider = fuller.isEmpty() ? Optional.empty() : choice.apply(spot, fuller);
        Group home = wider.map(g -> gone.getOrDefault(g, g)).orElse(group);
        Spot moved = wider.isPresent() ? spot.because(reason, certainty) : spot;
        held.computeIfAbsent(home, h -> new ArrayList<>()).add(moved);
        gone.putIfAbsent(group, home);
      }
    }
    return groups.stream()
        .map(group -> holding(group, held.getOrDefault(group, List.of())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The group with other mentions, if any. */
  private static Optional<Group> holding(Group group, List<Spot> spots) {
    if (spots.equals(group.spots())) {
      return Optional.of(group);
    }
    return spots.isEmpty() ? Optional.empty() : Optional.of(Group.of(spots));
  }
}
