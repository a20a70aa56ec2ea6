package wireroom.schemas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole dispatch, tagged: the public form that {@code wireroom tag --json} prints.
 *
 * @param id the dispatch
 * @param headline its headline, or null
 * @param bylines names of the writers
 * @param language BCP 47 tag
 * @param entries in the order of the dispatch
 * @param entities all that the entries name
 */
public record TaggedDispatch(
    String id,
    @Nullable String headline,
    List<String> bylines,
    String language,
    List<EntryRevision> entries,
    List<Entity> entities) {
  public TaggedDispatch {
    bylines = List.copyOf(bylines);
    entries = List.copyOf(entries);
    entities = List.copyOf(entities);
  }
}
