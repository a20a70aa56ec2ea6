package wireroom.schemas.codec;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/**
 * How a record of the vocabulary looks in Avro. Stateless and thread-safe.
 *
 * @param <V> the record
 */
public interface AvroForm<V> {
  /** The schema that {@link #toAvro} writes and {@link #fromAvro} reads. */
  Schema schema();

  /** The Avro form of a record. */
  GenericRecord toAvro(V value);

  /**
   * The record of an Avro form.
   *
   * @throws IllegalArgumentException where a value breaks a rule of the record
   */
  V fromAvro(GenericRecord avro);
}
