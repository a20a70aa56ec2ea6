package wireroom.search.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection's worth of following: all partitions of a topic, each from where the sink stands.
 * For one thread.
 *
 * @param <V> the topic's values
 */
final class Following<V> {
  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final Duration POLL = Duration.ofMillis(100);

  /** A crash costs reading again what arrived since the last commit, a commit some milliseconds. */
  private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(2);

  private final Consumer<byte[], byte[]> consumer;
  private final RecordReader<V> reader;
  private final DeadLetters dead;
  private final Sink<V> sink;
  private boolean uncommitted;
  private long lastCommit = System.nanoTime();

  Following(
      Consumer<byte[], byte[]> consumer, RecordReader<V> reader, DeadLetters dead, Sink<V> sink) {
    this.consumer = consumer;
    this.reader = reader;
    this.dead = dead;
    this.sink = sink;
  }

  /**
   * Takes its place in every partition.
   *
   * @return how far the topic reaches now
   * @throws KafkaException where there is no such topic
   */
  Map<TopicPartition, Long> begin(String topic) {
    List<TopicPartition> partitions = partitions(topic);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    if (isAnotherTopic(ends)) {
      LOG.warn("{} is shorter than what was read of it; beginning again", topic);
      sink.clear();
    }
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> firsts = consumer.beginningOffsets(partitions);
    sink.positions().forEach((partition, next) -> resume(partition, next, firsts));
    return ends;
  }

  private List<TopicPartition> partitions(String topic) {
    List<PartitionInfo> known = consumer.partitionsFor(topic);
    if (known == null || known.isEmpty()) {
      throw new KafkaException("there is no topic " + topic + " yet");
    }
    return known.stream().map(info -> new TopicPartition(topic, info.partition())).toList();
  }

  private boolean isAnotherTopic(Map<TopicPartition, Long> ends) {
    return sink.positions().entrySet().stream()
        .anyMatch(position -> position.getValue() > ends.getOrDefault(position.getKey(), 0L));
  }

  private void resume(TopicPartition partition, long next, Map<TopicPartition, Long> firsts) {
    consumer.seek(partition, Math.max(next, firsts.getOrDefault(partition, 0L)));
  }

  /** Hands on what has arrived, waiting a moment where there is nothing. */
  void step() {
    ConsumerRecords<byte[], byte[]> arrived = consumer.poll(POLL);
    if (!arrived.isEmpty()) {
      List<Arrival<V>> readable =
          StreamSupport.stream(arrived.spliterator(), false)
              .map(reader::read)
              .flatMap(Optional::stream)
              .toList();
      dead.flush();
      sink.apply(readable, positions());
      uncommitted = true;
    }
    if (uncommitted && System.nanoTime() - lastCommit > COMMIT_INTERVAL.toNanos()) {
      commit();
    }
  }

  /** Makes durable what the sink took. */
  void commit() {
    sink.commit();
    uncommitted = false;
    lastCommit = System.nanoTime();
  }

  /** Where it stands in every partition, beyond transactions' markers too. */
  Map<TopicPartition, Long> positions() {
    Map<TopicPartition, Long> positions = new HashMap<>();
    for (TopicPartition partition : consumer.assignment()) {
      positions.put(partition, consumer.position(partition));
    }
    return positions;
  }

  /** How many records are still to be read, as far as the cluster has told. */
  long lag() {
    return consumer.assignment().stream()
        .map(consumer::currentLag)
        .mapToLong(lag -> lag.orElse(0))
        .sum();
  }
}
