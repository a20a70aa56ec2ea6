package wireroom.enrich.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import wireroom.schemas.model.EntityType;

/** Joins the shorter names of people to their full names. */
final class PersonLinks {
  private PersonLinks() {}

  /** "L. Chester" and "Lincoln Chester", "Rosa Chimbo" and "Rosa Elena Chimbo". */
  record FullName() implements LinkPass {
    @Override
    public String name() {
      return "full-name-of";
    }

    @Override
    public List<Group> apply(List<Group> groups, Story story) {
      return new Joining(name(), 0.97, own -> fuller(own, groups), PersonLinks::only).apply(groups);
    }

    private static List<Group> fuller(Group own, List<Group> groups) {
      return own.form().size() < 2
          ? List.of()
          : people(
              own, groups, other -> other.last().equals(own.form().last()) && same(own, other));
    }

    private static boolean same(Group own, Form other) {
      String first = own.form().first();
      return other.first().equals(first)
          ? other.embeds(own.form())
          : own.form().size() == 2 && first.length() == 1 && other.first().startsWith(first);
    }
  }

  /**
   * "Hunt" and "Jeremy Hunt", "van Rijn" and "Femke van Rijn", "Chimbo" and "Rosa Chimbo Quishpe".
   */
  record Surname() implements LinkPass {
    @Override
    public String name() {
      return "surname-of";
    }

    @Override
    public List<Group> apply(List<Group> groups, Story story) {
      return new Joining(name(), 0.95, own -> bearers(own, groups), Nearest::to).apply(groups);
    }

    private static List<Group> bearers(Group own, List<Group> groups) {
      List<Group> last = people(own, groups, other -> other.endsWith(own.form()));
      return last.isEmpty() ? people(own, groups, other -> partOf(own.form(), other)) : last;
    }

    /** Whether it is one of several surnames, or one part of a double one. */
    private static boolean partOf(Form own, Form other) {
      return other.encloses(own)
          || (own.size() == 1 && List.of(other.last().split("-", -1)).contains(own.first()));
    }
  }

  /** "Sabrieh" and "Sabrieh Khan": in one text, or where nobody else has the name. */
  record FirstName() implements LinkPass {
    @Override
    public String name() {
      return "first-name-of";
    }

    @Override
    public List<Group> apply(List<Group> groups, Story story) {
      return new Joining(name(), 0.9, own -> bearers(own, groups), FirstName::choose).apply(groups);
    }

    private static List<Group> bearers(Group own, List<Group> groups) {
      return people(own, groups, other -> other.startsWith(own.form()));
    }

    private static Optional<Group> choose(Spot spot, List<Group> all) {
      List<Group> near = all.stream().filter(group -> Nearest.sharesPage(spot, group)).toList();
      return near.isEmpty() ? only(spot, all) : Nearest.to(spot, near);
    }
  }

  /** "Jess" or "Elgot" who is named nowhere in full is the writer of that name. */
  record Writer() implements LinkPass {
    private static final double CERTAINTY = 0.85;

    @Override
    public String name() {
      return "byline";
    }

    @Override
    public List<Group> apply(List<Group> groups, Story story) {
      List<String> bylines = story.header().bylines();
      return groups.stream().map(group -> signed(group, bylines)).toList();
    }

    private Group signed(Group group, List<String> bylines) {
      List<String> writers =
          group.type() == EntityType.PERSON
              ? bylines.stream().filter(byline -> partOf(group.form(), Form.of(byline))).toList()
              : List.of();
      return writers.size() == 1 ? group.renamed(writers.getFirst(), name(), CERTAINTY) : group;
    }

    private static boolean partOf(Form own, Form byline) {
      return byline.endsWith(own) || byline.startsWith(own);
    }
  }

  private static List<Group> people(Group own, List<Group> groups, Predicate<Form> matching) {
    if (own.type() != EntityType.PERSON) {
      return List.of();
    }
    List<Group> found =
        groups.stream()
            .filter(other -> other.type() == EntityType.PERSON)
            .filter(other -> Joining.FULLNESS.compare(other, own) > 0)
            .filter(other -> matching.test(other.form()))
            .toList();
    List<Group> written = found.stream().filter(group -> !group.onlyCredited()).toList();
    return written.isEmpty() ? found : written;
  }

  private static Optional<Group> only(Spot spot, List<Group> candidates) {
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }
}
