package wireroom.enrich.resolve;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import wireroom.schemas.model.EntityType;

/** Joins the shorter names of organisations and places to their full names. */
final class OrganizationLinks {
  private OrganizationLinks() {}

  /** "BMA" and "British Medical Association". */
  record Acronym() implements LinkPass {
    private static final int SHORTEST_WORD = 4;

    @Override
    public String name() {
      return "acronym-of";
    }

    @Override
    public List<Group> apply(List<Group> groups, Story story) {
      Set<Definition> defined = Definition.in(story);
      return new Joining(name(), 0.97, own -> spelledOut(own, groups, defined), Nearest::to)
          .apply(groups);
    }

    private static List<Group> spelledOut(Group own, List<Group> groups, Set<Definition> defined) {
      if (own.form().size() > 1) {
        return List.of();
      }
      List<Group> told =
          fuller(
              own,
              groups,
              (brief, full) -> defined.contains(new Definition(full.form(), brief.form())));
      return told.isEmpty() && (pronounceable(own) || Definition.acronym(own.name()))
          ? fuller(own, groups, (brief, full) -> full.form().abbreviates(brief.form().first()))
          : told;
    }

    /** "Defra" is written as a word; shorter ones would be too often mere words. */
    private static boolean pronounceable(Group own) {
      return own.type() == EntityType.ORGANIZATION && own.name().length() >= SHORTEST_WORD;
    }
  }

  /** "Tories" and "Conservative party", "Lib Dem" and "Lib Dems". */
  record Synonym(Lexicon lexicon) implements LinkPass {
    @Override
    public String name() {
      return "synonym-of";
    }

    @Override
    public List<Group> apply(List<Group> groups, Story story) {
      return new Joining(name(), 0.95, own -> fuller(own, groups, this::same), Nearest::to)
          .apply(groups);
    }

    private boolean same(Group own, Group other) {
      return lexicon.synonymous(own.form(), other.form())
          || (own.type() == EntityType.ORGANIZATION && own.form().pluralIs(other.form()));
    }
  }

  /** "St Withburga's" and "St Withburga's hospital", "Ellipsa" and "Ellipsa Energia". */
  record ShortName(Lexicon lexicon) implements LinkPass {
    private static final int MOST_WORDS_MORE = 2;
    private static final Set<String> BY_WHERE = Set.of("upon", "on", "in", "under", "by", "le");

    @Override
    public String name() {
      return "short-of";
    }

    @Override
    public List<Group> apply(List<Group> groups, Story story) {
      return new Joining(name(), 0.9, own -> longer(own, groups), Nearest::to).apply(groups);
    }

    private List<Group> longer(Group own, List<Group> groups) {
      if (Definition.acronym(own.name())) {
        return List.of();
      }
      if (own.type() == EntityType.LOCATION) {
        return fuller(own, groups, ShortName::addsWhere);
      }
      List<Group> headed = fuller(own, groups, this::addsHead);
      if (!headed.isEmpty()) {
        return headed;
      }
      List<Group> extended = fuller(own, groups, this::goesOn);
      List<Group> found = extended.isEmpty() ? fuller(own, groups, this::ends) : extended;
      return found.size() == 1 ? found : List.of();
    }

    /** "Newcastle" and "Newcastle upon Tyne", "Stoke" and "Stoke-on-Trent". */
    private static boolean addsWhere(Group own, Group other) {
      return other.name().startsWith(own.name() + "-")
          || (other.form().startsWith(own.form())
              && BY_WHERE.contains(other.form().words().get(own.form().size())));
    }

    /** Whether the fuller name only adds words that say what kind of thing it is. */
    private boolean addsHead(Group own, Group other) {
      Form brief = own.form();
      Form full = other.form();
      boolean inside =
          brief.size() > 1
              && full.embeds(brief)
              && full.first().equals(brief.first())
              && full.last().equals(brief.last());
      return (inside || full.startsWith(brief))
          && full.words().stream()
              .allMatch(
                  word ->
                      brief.words().contains(word)
                          || lexicon.organizationHeads().contains(word)
                          || lexicon.fillers().contains(word));
    }

    /** "Ellipsa" and "Ellipsa Energia", but not the name of a body within it. */
    private boolean goesOn(Group own, Group other) {
      return other.form().startsWith(own.form())
          && other.form().size() - own.form().size() <= MOST_WORDS_MORE
          && !lexicon.bodies().contains(other.form().last());
    }

    /** "Villa" and "Aston Villa". */
    private boolean ends(Group own, Group other) {
      return own.form().size() == 1
          && other.form().size() <= MOST_WORDS_MORE + 1
          && other.form().endsWith(own.form())
          && !lexicon.bodies().contains(own.form().last());
    }
  }

  private static List<Group> fuller(
      Group own, List<Group> groups, BiPredicate<Group, Group> matching) {
    return own.type() == EntityType.PERSON
        ? List.of()
        : groups.stream()
            .filter(other -> other.type() == own.type())
            .filter(other -> Joining.FULLNESS.compare(other, own) > 0)
            .filter(other -> matching.test(own, other))
            .toList();
  }
}
