package wireroom.schemas.topic;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import wireroom.schemas.codec.SchemaRegistry;

/**
 * The Kafka cluster that holds the topics, and the registry that knows their schemas.
 *
 * @param bootstrapServers where clients find it
 * @param clientProperties what every client needs beside that, such as security settings
 * @param schemas the registry
 */
public record Cluster(
    String bootstrapServers, Map<String, String> clientProperties, SchemaRegistry schemas) {
  public Cluster {
    clientProperties = Map.copyOf(clientProperties);
  }

  /** What every client is configured with; a fresh map that the caller may add to. */
  public Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>(clientProperties);
    properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    return properties;
  }

  /**
   * A producer's properties: nothing is acknowledged that could be lost, nothing is written twice.
   */
  public Map<String, Object> producerProperties() {
    Map<String, Object> properties = properties();
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
    properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * Topics.MAX_RECORD_BYTES);
    return properties;
  }

  /**
   * A consumer's properties: only what was committed is seen, and offsets are the caller's affair.
   */
  public Map<String, Object> consumerProperties() {
    Map<String, Object> properties = properties();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return properties;
  }
}
