package wireroom.search.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import wireroom.schemas.codec.AvroCodec;
import wireroom.schemas.codec.RegistryUnavailableException;

/**
 * Reads records, and puts aside what cannot be read.
 *
 * @param <V> the topic's values
 */
final class RecordReader<V> {
  private final AvroCodec<V> codec;
  private final DeadLetters dead;

  RecordReader(AvroCodec<V> codec, DeadLetters dead) {
    this.codec = codec;
    this.dead = dead;
  }

  /**
   * The record, or empty where it is put aside.
   *
   * @throws RegistryUnavailableException where the registry does not answer, which says nothing
   *     about the record
   */
  Optional<Arrival<V>> read(ConsumerRecord<byte[], byte[]> raw) {
    try {
      return Optional.of(arrival(raw));
    } catch (SerializationException e) {
      dead.keep(raw, e);
      return Optional.empty();
    }
  }

  private Arrival<V> arrival(ConsumerRecord<byte[], byte[]> raw) {
    if (raw.key() == null) {
      throw new SerializationException("it has no key");
    }
    byte[] value = raw.value();
    return new Arrival<>(
        new String(raw.key(), StandardCharsets.UTF_8), value == null ? null : codec.decode(value));
  }
}
