package wireroom.schemas.codec;

import org.apache.avro.Schema;

/** Knows the id of every schema that stands on the wire. Implementations are thread-safe. */
public interface SchemaRegistry {
  /**
   * The id of a schema.
   *
   * @param subject what it is the schema of, such as {@code wire-value}
   * @throws UnknownSchemaException where the registry neither knows it nor takes it
   * @throws RegistryUnavailableException where it cannot be asked
   */
  int idOf(String subject, Schema schema);

  /**
   * The schema with an id.
   *
   * @throws UnknownSchemaException where there is none
   * @throws RegistryUnavailableException where the registry cannot be asked
   */
  Schema byId(int id);
}
