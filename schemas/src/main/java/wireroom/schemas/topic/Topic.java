package wireroom.schemas.topic;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.codec.AvroCodec;
import wireroom.schemas.codec.AvroForm;
import wireroom.schemas.codec.SchemaRegistry;
import wireroom.schemas.model.EntryId;

/**
 * A topic of the line. Keys are UTF-8 strings.
 *
 * @param name its name
 * @param form the Avro form of its values
 * @param partitions how many it is created with
 * @param config its configuration, under Kafka's names
 * @param <V> its values
 */
public record Topic<V>(String name, AvroForm<V> form, int partitions, Map<String, String> config) {
  public Topic {
    config = Map.copyOf(config);
  }

  /** The codec of its values. */
  public AvroCodec<V> serde(SchemaRegistry registry) {
    return new AvroCodec<>(name + "-value", form, registry);
  }

  /** The topic that holds records of this one that could not be processed, as raw bytes. */
  public String dead() {
    return name + ".dead";
  }

  NewTopic toNewTopic() {
    return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(config);
  }

  /**
   * The partition that everything of a dispatch goes to: where Kafka's own partitioner puts a
   * record with the dispatch's id as its key.
   *
   * @param partitions how many the topic has
   */
  public static int partitionOf(String dispatchId, int partitions) {
    byte[] key = dispatchId.getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % partitions;
  }

  /**
   * Where an entry's record goes: to the partition of its dispatch. Has the form of Kafka Streams'
   * partitioner.
   *
   * @param topic not looked at
   * @param entryId the record's key
   * @param value not looked at, so that tombstones find their way too
   * @param partitions how many the topic has
   */
  public static Optional<Set<Integer>> partitionsOfEntry(
      String topic, String entryId, @Nullable Object value, int partitions) {
    return Optional.of(Set.of(partitionOf(EntryId.dispatchOf(entryId), partitions)));
  }
}
