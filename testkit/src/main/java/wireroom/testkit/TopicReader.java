package wireroom.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topic;

/**
 * Reads a topic from its beginning, committed records only. Belongs to no group. For one thread.
 *
 * @param <V> the topic's values
 */
public final class TopicReader<V> implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  private final Topic<V> topic;
  private final Predicate<String> keys;
  private final KafkaConsumer<String, V> consumer;
  private final List<ConsumerRecord<String, V>> seen = new ArrayList<>();

  /**
   * A reader of the records with certain keys.
   *
   * @param keys which; others are passed over
   */
  public TopicReader(Cluster cluster, Topic<V> topic, Predicate<String> keys) {
    this.topic = topic;
    this.keys = keys;
    this.consumer =
        new KafkaConsumer<>(
            cluster.consumerProperties(),
            new StringDeserializer(),
            topic.serde(cluster.schemas()).deserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /**
   * Reads until it has seen enough.
   *
   * @param enough asked of all records seen since this reader was made, those of one partition in
   *     their order; a tombstone's value is null
   * @return these records
   * @throws AssertionError where it has not seen enough after half a minute
   */
  public List<ConsumerRecord<String, V>> until(
      Predicate<? super List<ConsumerRecord<String, V>>> enough) {
    long start = System.nanoTime();
    while (!enough.test(List.copyOf(seen))) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new AssertionError(
            "not enough on %s after %s: %s".formatted(topic.name(), PATIENCE, seen));
      }
      consumer.poll(POLL).forEach(this::see);
    }
    return List.copyOf(seen);
  }

  private void see(ConsumerRecord<String, V> one) {
    if (keys.test(one.key())) {
      seen.add(one);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
