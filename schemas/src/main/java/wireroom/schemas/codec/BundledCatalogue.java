package wireroom.schemas.codec;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;

/**
 * The schemas that this version ships, with fixed ids: what a line uses that names no external
 * registry. It registers nothing. Immutable.
 */
public final class BundledCatalogue implements SchemaRegistry {
  /** An id once given stays: records on the topics carry it. */
  private static final Map<Integer, Schema> BY_ID =
      Map.of(
          1, Schemas.DISPATCH,
          2, Schemas.REJECTED_DISPATCH,
          3, Schemas.ENTRY_REVISION,
          4, Schemas.DISPATCH_OUTCOME);

  @Override
  public int idOf(String subject, Schema schema) {
    return BY_ID.entrySet().stream()
        .filter(entry -> entry.getValue().equals(schema))
        .findFirst()
        .orElseThrow(() -> new UnknownSchemaException("no such schema here: " + schema.getName()))
        .getKey();
  }

  @Override
  public Schema byId(int id) {
    return find(id).orElseThrow(() -> new UnknownSchemaException("no schema has the id " + id));
  }

  /** The schema with an id, or empty. */
  public Optional<Schema> find(int id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** All schemas by their ids, lowest first. */
  public Map<Integer, Schema> all() {
    return new TreeMap<>(BY_ID);
  }
}
