package wireroom.search.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps records that cannot be read on a topic of their own, as they are, with the headers that
 * Kafka Streams gives its dead letters. Connects when there is a first one. For one thread.
 */
final class DeadLetters implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
  private static final String HEADER = "__streams.errors.";

  private final String topic;
  private final Map<String, Object> properties;
  private final List<Future<?>> pending = new ArrayList<>();
  private @Nullable KafkaProducer<byte[], byte[]> producer;

  DeadLetters(String topic, Map<String, Object> properties) {
    this.topic = topic;
    this.properties = properties;
  }

  void keep(ConsumerRecord<byte[], byte[]> unreadable, RuntimeException cause) {
    LOG.warn(
        "{}-{} has an unreadable record at {}, kept on {}: {}",
        unreadable.topic(),
        unreadable.partition(),
        unreadable.offset(),
        topic,
        cause.getMessage());
    var letter = new ProducerRecord<>(topic, unreadable.key(), unreadable.value());
    unreadable.headers().forEach(letter.headers()::add);
    header(letter, "exception", cause.getClass().getName());
    header(letter, "message", String.valueOf(cause.getMessage()));
    header(letter, "topic", unreadable.topic());
    header(letter, "partition", Integer.toString(unreadable.partition()));
    header(letter, "offset", Long.toString(unreadable.offset()));
    pending.add(connected().send(letter));
  }

  private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
    letter.headers().add(HEADER + name, value.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns once the cluster has all of them.
   *
   * @throws KafkaException where it refuses one
   */
  void flush() {
    try {
      for (Future<?> sent : pending) {
        sent.get();
      }
    } catch (ExecutionException e) {
      throw new KafkaException("cannot keep an unreadable record on " + topic, e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } finally {
      pending.clear();
    }
  }

  private KafkaProducer<byte[], byte[]> connected() {
    KafkaProducer<byte[], byte[]> open = producer;
    if (open == null) {
      open = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
      producer = open;
    }
    return open;
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close();
    }
  }
}
