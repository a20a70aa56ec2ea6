package wireroom.testkit;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topic;

/**
 * Writes records to a topic. For one thread.
 *
 * @param <V> the topic's values
 */
public final class TopicWriter<V> implements AutoCloseable {
  private final Topic<V> topic;
  private final KafkaProducer<String, V> producer;

  public TopicWriter(Cluster cluster, Topic<V> topic) {
    this.topic = topic;
    this.producer =
        new KafkaProducer<>(
            cluster.producerProperties(),
            new StringSerializer(),
            topic.serde(cluster.schemas()).serializer());
  }

  /**
   * Writes a record into the partition of a dispatch; returns once the cluster has it.
   *
   * @param value the value, or null for a tombstone
   */
  public void write(String dispatchId, String key, @Nullable V value)
      throws InterruptedException, ExecutionException {
    int partitions = producer.partitionsFor(topic.name()).size();
    producer
        .send(
            new ProducerRecord<>(
                topic.name(), Topic.partitionOf(dispatchId, partitions), key, value))
        .get();
  }

  @Override
  public void close() {
    producer.close();
  }
}
