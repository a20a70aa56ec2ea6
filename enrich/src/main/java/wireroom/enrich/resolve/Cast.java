package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import wireroom.enrich.annotate.Reference;
import wireroom.schemas.model.Entity;

/** All that a dispatch names, with its mentions. */
record Cast(List<Member> members) {

  /** One entity and where it is named. */
  record Member(Entity entity, List<Spot> spots) {}

  /**
   * The groups as entities. Ids do not depend on what else the dispatch names, unless it gives the
   * same slug to two.
   */
  static Cast of(List<Group> groups, Function<Group, List<String>> roles) {
    Set<String> taken = new HashSet<>();
    List<Member> members = new ArrayList<>();
    for (Group group : groups.stream().sorted(Comparator.comparing(Group::name)).toList()) {
      Entity entity =
          new Entity(
              free(group, taken),
              group.type(),
              group.name(),
              group.aliases(),
              roles.apply(group),
              null);
      members.add(new Member(entity, group.spots()));
    }
    return new Cast(members);
  }

  List<Entity> entities() {
    return members.stream().map(Member::entity).sorted(Comparator.comparing(Entity::id)).toList();
  }

  List<List<Reference>> references(int pages) {
    List<List<Reference>> references = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      references.add(new ArrayList<>());
    }
    for (Member member : members) {
      for (Spot spot : member.spots()) {
        references
            .get(spot.page())
            .add(
                new Reference(
                    spot.name().start(),
                    spot.name().end(),
                    member.entity(),
                    spot.name().confidence(),
                    spot.name().reason()));
      }
    }
    references.forEach(page -> page.sort(Comparator.comparingInt(Reference::start)));
    return references;
  }

  private static String free(Group group, Set<String> taken) {
    String id = group.type().wireName() + "/" + Spelling.slug(group.name());
    String candidate = id;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = id + "-" + i;
    }
    return candidate;
  }
}
