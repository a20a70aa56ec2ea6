package wireroom.schemas.topic;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How a stage runs on Kafka Streams.
 *
 * @param applicationId shared by all instances of the stage
 * @param instanceId this instance's name, which it keeps over restarts so that it gets its
 *     partitions back at once
 * @param stateDir where its state stores lie
 * @param threads how many stream threads
 * @param deadLetters the topic for records that cannot be read or processed
 */
public record StreamsSettings(
    String applicationId, String instanceId, Path stateDir, int threads, String deadLetters) {
  private static final int COMMIT_MILLIS = 50;
  private static final int POLL_MILLIS = 20;

  /**
   * How long the partitions of a thread wait for it after it died. An instance that restarts sooner
   * gets them back at once; the thread that replaces a dead one has another name, and must wait.
   */
  private static final int SESSION_MILLIS = 10_000;

  /** Longer than the largest dispatch takes, or its transaction would be aborted for ever. */
  private static final int TRANSACTION_MILLIS = 120_000;

  /** Kafka Streams' own properties: exactly once, quick, and never stopped by a record. */
  public Properties on(Cluster cluster) {
    Properties properties = new Properties();
    properties.putAll(cluster.properties());
    properties.putAll(
        Map.of(
            StreamsConfig.APPLICATION_ID_CONFIG, applicationId,
            StreamsConfig.STATE_DIR_CONFIG, stateDir.toString(),
            StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads,
            StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2,
            StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_MILLIS,
            StreamsConfig.POLL_MS_CONFIG, POLL_MILLIS));
    properties.putAll(deadLetterProperties());
    cluster
        .producerProperties()
        .forEach((name, value) -> properties.put(StreamsConfig.producerPrefix(name), value));
    properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 0);
    properties.put(
        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
        TRANSACTION_MILLIS);
    properties.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instanceId);
    properties.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_MILLIS);
    return properties;
  }

  private Map<String, Object> deadLetterProperties() {
    return Map.of(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        UnreadableRecords.class,
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
        UnprocessableRecords.class,
        StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
        deadLetters);
  }
}
