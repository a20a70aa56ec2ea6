package wireroom.schemas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that is named in a dispatch.
 *
 * @param id such as {@code person/jeremy-hunt}
 * @param type what it is
 * @param name the fullest name in the dispatch
 * @param aliases the other names in the dispatch, sorted
 * @param roles descriptions in the dispatch, such as "health secretary", sorted
 * @param place where it is, or null where it is no location or is not resolved
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    List<String> roles,
    @Nullable Place place) {
  public Entity {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
  }
}
