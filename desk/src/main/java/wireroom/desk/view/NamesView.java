package wireroom.desk.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Place;

/**
 * Whom or what of one type an entry names.
 *
 * @param type the type
 * @param label its heading
 * @param names in the order of the entry
 */
public record NamesView(EntityType type, String label, List<NameView> names) {
  static List<NamesView> of(EntryRevision entry) {
    return Stream.of(EntityType.values())
        .map(type -> new NamesView(type, label(type), names(type, entry)))
        .filter(group -> !group.names().isEmpty())
        .toList();
  }

  private static List<NameView> names(EntityType type, EntryRevision entry) {
    return entry.entities().stream()
        .filter(entity -> entity.type() == type)
        .sorted(Comparator.comparingInt(entity -> firstNamed(entity, entry)))
        .map(entity -> NameView.of(entity, entry))
        .toList();
  }

  private static int firstNamed(Entity entity, EntryRevision entry) {
    return entry.mentions().stream()
        .filter(mention -> mention.entity().equals(entity.id()))
        .mapToInt(Mention::start)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static String label(EntityType type) {
    return switch (type) {
      case PERSON -> "People";
      case ORGANIZATION -> "Organisations";
      case LOCATION -> "Places";
    };
  }

  /**
   * Somebody or something that an entry names.
   *
   * @param entity its id
   * @param name its fullest name
   * @param about its roles, or its country; null where neither is known
   * @param count how often the entry names it
   * @param href everything that names it
   */
  public record NameView(
      String entity, String name, @Nullable String about, long count, String href) {
    private static NameView of(Entity entity, EntryRevision entry) {
      return new NameView(
          entity.id(),
          entity.name(),
          about(entity),
          entry.mentions().stream().filter(one -> one.entity().equals(entity.id())).count(),
          Addresses.naming(entity.type(), entity.id()));
    }

    private static @Nullable String about(Entity entity) {
      Place place = entity.place();
      if (place != null) {
        return place.country();
      }
      return entity.roles().isEmpty() ? null : String.join(", ", entity.roles());
    }
  }
}
