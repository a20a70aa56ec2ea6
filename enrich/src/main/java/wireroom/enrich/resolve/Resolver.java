package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.Header;

/**
 * Mends the names a model found in a dispatch by what the whole dispatch says, and joins them to
 * entities. Immutable and thread-safe; the same input always gives the same answer.
 */
public final class Resolver {
  private final List<NamePass> namePasses;
  private final List<LinkPass> linkPasses;
  private final RoleReader roles;

  /** A resolver with all passes. */
  public Resolver() {
    this(Set.of());
  }

  /**
   * A resolver that leaves some passes out, to measure what they do.
   *
   * @param without names of passes, as {@link #passes} has them
   * @throws IllegalArgumentException where there is no such pass
   */
  public Resolver(Set<String> without) {
    Lexicon lexicon = Lexicon.bundled();
    List<String> known = passes(lexicon);
    if (!known.containsAll(without)) {
      throw new IllegalArgumentException("passes are " + known + ", not " + without);
    }
    this.namePasses =
        namePasses(lexicon).stream().filter(pass -> !without.contains(pass.name())).toList();
    this.linkPasses =
        linkPasses(lexicon).stream().filter(pass -> !without.contains(pass.name())).toList();
    this.roles = new RoleReader(lexicon);
  }

  /** The names of all passes, in the order in which they run. */
  public static List<String> passes() {
    return passes(Lexicon.bundled());
  }

  /**
   * Resolves a whole dispatch.
   *
   * @param header what holds for all of it
   * @param texts its entries in the order of the dispatch
   */
  public Resolution resolve(Header header, List<NamedText> texts) {
    List<Resolution.Effect> effects = new ArrayList<>();
    Story story = Story.of(header, texts);
    for (NamePass pass : namePasses) {
      Story after = pass.apply(story);
      effects.add(effect(pass.name(), names(story), names(after)));
      story = after;
    }
    List<Group> groups = Group.byName(story.spots().toList());
    for (LinkPass pass : linkPasses) {
      List<Group> after = pass.apply(groups, story);
      effects.add(effect(pass.name(), names(groups), names(after)));
      groups = after;
    }
    Story resolved = story;
    Cast cast = Cast.of(groups, group -> roles.of(group, resolved));
    return new Resolution(cast.references(texts.size()), cast.entities(), effects);
  }

  /** The order is from the surest to the boldest; each pass sees what those before it left. */
  private static List<NamePass> namePasses(Lexicon lexicon) {
    Edges edges = new Edges(lexicon);
    return List.of(
        new Split(),
        new Joint(),
        edges,
        new CreditLine(lexicon, edges),
        new Dateline(),
        new DefinedAcronym(),
        new Honorific(lexicon),
        new GenericHead(lexicon),
        new Saint(lexicon),
        new CommonWord(),
        new Vote(),
        new RepeatedName(),
        new MissedSurname(lexicon),
        new MissedFirstName(lexicon));
  }

  private static List<LinkPass> linkPasses(Lexicon lexicon) {
    return List.of(
        new PersonLinks.FullName(),
        new PersonLinks.Surname(),
        new PersonLinks.FirstName(),
        new PersonLinks.Writer(),
        new OrganizationLinks.Acronym(),
        new OrganizationLinks.Synonym(lexicon),
        new OrganizationLinks.ShortName(lexicon));
  }

  private static List<String> passes(Lexicon lexicon) {
    return Stream.concat(
            namePasses(lexicon).stream().map(NamePass::name),
            linkPasses(lexicon).stream().map(LinkPass::name))
        .toList();
  }

  private static List<Placed> names(Story story) {
    List<Placed> names = new ArrayList<>();
    for (int i = 0; i < story.pages().size(); i++) {
      for (Name name : story.pages().get(i).names()) {
        names.add(new Placed(i, name));
      }
    }
    return names;
  }

  private static List<Placed> names(List<Group> groups) {
    return groups.stream()
        .flatMap(group -> group.spots().stream())
        .map(spot -> new Placed(spot.page(), spot.name()))
        .toList();
  }

  private record Placed(int page, Name name) {}

  private static Resolution.Effect effect(String pass, List<Placed> before, List<Placed> now) {
    Set<Placed> old = new HashSet<>(before);
    int kept = (int) now.stream().filter(old::contains).count();
    return new Resolution.Effect(pass, Math.max(now.size() - kept, old.size() - kept));
  }
}
