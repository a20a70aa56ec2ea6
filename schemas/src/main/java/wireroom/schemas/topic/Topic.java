package wireroom.schemas.topic;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.Utils;
import wireroom.schemas.codec.AvroCodec;
import wireroom.schemas.codec.AvroForm;
import wireroom.schemas.codec.SchemaRegistry;

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
}
