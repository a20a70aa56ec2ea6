package wireroom.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

/**
 * A value of a {@link Facet} as one entry carries it.
 *
 * @param id the same in all entries
 * @param name how this entry's dispatch names it
 * @param aliases its other names there
 */
public record Tag(String id, String name, List<String> aliases) {
  public Tag {
    aliases = List.copyOf(aliases);
  }

  /** All its names, the full one first. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  /** What an entry carries of a facet, each id once. */
  public static List<Tag> of(Facet facet, EntryRevision entry) {
    return switch (facet) {
      case PERSON -> entities(EntityType.PERSON, entry);
      case PLACE -> entities(EntityType.LOCATION, entry);
      case ORGANISATION -> entities(EntityType.ORGANIZATION, entry);
      case SPEAKER -> speakers(entry);
      case DESK ->
          List.of(new Tag(entry.provenance().desk(), entry.provenance().desk(), List.of()));
    };
  }

  private static List<Tag> entities(EntityType type, EntryRevision entry) {
    return entry.entities().stream()
        .filter(entity -> entity.type() == type)
        .map(Tag::of)
        .distinct()
        .toList();
  }

  private static Tag of(Entity entity) {
    return new Tag(entity.id(), entity.name(), entity.aliases());
  }

  private static List<Tag> speakers(EntryRevision entry) {
    return entry.quotes().stream()
        .flatMap(quote -> speaker(quote.speaker(), entry).stream())
        .distinct()
        .toList();
  }

  private static Optional<Tag> speaker(Speaker speaker, EntryRevision entry) {
    boolean named =
        speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ORGANISATION;
    return named
        ? entity(speaker.entity(), entry).or(() -> byName(speaker.name()))
        : Optional.empty();
  }

  private static Optional<Tag> entity(@Nullable String id, EntryRevision entry) {
    return entry.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(Tag::of)
        .findFirst();
  }

  private static Optional<Tag> byName(@Nullable String name) {
    return Optional.ofNullable(name).map(known -> new Tag(known, known, List.of()));
  }
}
