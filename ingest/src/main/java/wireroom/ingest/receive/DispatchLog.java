package wireroom.ingest.receive;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.codec.AvroCodec;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.RejectedDispatch;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topics;

/**
 * Writes dispatches and rejected ones to their topics and waits until all replicas in sync have
 * them. A record's time is that of its receipt. Thread-safe.
 */
public final class DispatchLog implements AutoCloseable {
  private final Cluster cluster;
  private final Duration ackTimeout;
  private final MeterRegistry meters;
  private final Timer ack;
  private final AvroCodec<Dispatch> dispatches;
  private final AvroCodec<RejectedDispatch> rejected;
  private volatile @Nullable Connection connection;

  /**
   * A log that is not open yet.
   *
   * @param ackTimeout the longest that {@code append} waits for Kafka
   */
  public DispatchLog(Cluster cluster, Duration ackTimeout, MeterRegistry meters) {
    this.cluster = cluster;
    this.ackTimeout = ackTimeout;
    this.meters = meters;
    this.ack = meters.timer("wireroom.ingest.ack");
    this.dispatches = Topics.DISPATCHES.serde(cluster.schemas());
    this.rejected = Topics.REJECTED.serde(cluster.schemas());
  }

  /** Asks for the connection; returns before it stands. Call once. */
  public void open() {
    Producer<String, byte[]> producer =
        new KafkaProducer<>(properties(), new StringSerializer(), new ByteArraySerializer());
    KafkaClientMetrics metrics = new KafkaClientMetrics(producer);
    metrics.bindTo(meters);
    connection = new Connection(producer, metrics);
  }

  /**
   * All waiting together ends within {@code ackTimeout}: a third of it for the cluster's metadata
   * or room in the buffer, the rest for the record.
   */
  private Map<String, Object> properties() {
    int third = Math.toIntExact(ackTimeout.toMillis() / 3);
    Map<String, Object> properties = cluster.producerProperties();
    properties.put(ProducerConfig.CLIENT_ID_CONFIG, "wireroom-ingest");
    properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, third);
    properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, third);
    properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * third);
    return properties;
  }

  /**
   * Writes a dispatch.
   *
   * @return where it stands in its partition
   * @throws NotStoredException where Kafka has not acknowledged it in time; it may have it
   *     nevertheless
   * @throws RecordTooLargeException where the topic takes no record of its size
   */
  long append(Dispatch dispatch) throws NotStoredException {
    return append(
        Topics.DISPATCHES.name(), dispatches, dispatch.id(), dispatch, dispatch.receivedAt());
  }

  /** Writes a rejected dispatch, under the same promises. */
  long append(RejectedDispatch one) throws NotStoredException {
    return append(Topics.REJECTED.name(), rejected, one.id(), one, one.receivedAt());
  }

  private <V> long append(String topic, AvroCodec<V> codec, String key, V value, Instant at)
      throws NotStoredException {
    Connection current = connection;
    if (current == null) {
      throw new NotStoredException("The intake is not running.");
    }
    Timer.Sample started = Timer.start(meters);
    try {
      byte[] bytes = codec.encode(value);
      long offset =
          current
              .producer
              .send(new ProducerRecord<>(topic, null, at.toEpochMilli(), key, bytes))
              .get()
              .offset();
      started.stop(ack);
      return offset;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotStoredException("The intake is stopping.", e);
    } catch (ExecutionException e) {
      throw notStored(e.getCause());
    } catch (SerializationException e) {
      // No later try would do better.
      throw e;
    } catch (KafkaException | IllegalStateException e) {
      throw notStored(e);
    }
  }

  /** Kafka's own words, for the operator, are in the cause; the sender can do no more than wait. */
  private static NotStoredException notStored(@Nullable Throwable cause) {
    if (cause instanceof RecordTooLargeException tooLarge) {
      throw tooLarge;
    }
    return new NotStoredException("Kafka has not acknowledged the dispatch.", cause);
  }

  @Override
  public void close() {
    Connection last = connection;
    connection = null;
    if (last != null) {
      last.metrics.close();
      last.producer.close(ackTimeout);
    }
  }

  private record Connection(Producer<String, byte[]> producer, KafkaClientMetrics metrics) {}
}
