package wireroom.search.stream;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Takes what arrives on a topic, and keeps with it how far it came. Called by one thread.
 *
 * @param <V> the topic's values
 */
public interface Sink<V> {
  /** For every partition it has seen, the offset of the next record it needs. */
  Map<TopicPartition, Long> positions();

  /**
   * Takes arrivals together with the positions after them, all or none.
   *
   * @param arrivals those of one partition in their order
   */
  void apply(List<Arrival<V>> arrivals, Map<TopicPartition, Long> positions);

  /** Makes durable what it took. */
  void commit();

  /** Forgets everything: the topic is another than the one it has seen. */
  void clear();
}
