package wireroom.enrich.resolve;

import java.util.List;
import wireroom.enrich.annotate.Reference;
import wireroom.schemas.model.Entity;

/**
 * The names of a dispatch, joined to entities.
 *
 * @param references for each text, in the order given, its names in order and without overlap
 * @param entities all that the references refer to, in order of their ids
 * @param effects what each pass did, in the order they ran
 */
public record Resolution(
    List<List<Reference>> references, List<Entity> entities, List<Effect> effects) {
  public Resolution {
    references = references.stream().map(List::copyOf).toList();
    entities = List.copyOf(entities);
    effects = List.copyOf(effects);
  }

  /**
   * What one pass did to one dispatch.
   *
   * @param pass its name
   * @param changes how many names it added, dropped, changed or joined to another
   */
  public record Effect(String pass, int changes) {}
}
