package wireroom.search.stream;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wireroom.schemas.stage.Health;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topic;

/**
 * Follows a topic's committed records from where its sink stands, in no consumer group. Whatever
 * fails is tried again from there, after longer and longer pauses; a record that cannot be read
 * goes to the topic's dead letters. Thread-safe.
 *
 * @param <V> the topic's values
 */
public final class Follower<V> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);
  private static final int RECORDS_A_BATCH = 1_000;
  private static final int ANSWER_MILLIS = 5_000;

  private final String name;
  private final Cluster cluster;
  private final Topic<V> topic;
  private final Sink<V> sink;
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Health health;
  private volatile long lag;

  /** What the topic held when it was first reached; null before, empty once all that is read. */
  private @Nullable Map<TopicPartition, Long> backlog;

  private Duration pause = FIRST_PAUSE;

  /**
   * Wires it.
   *
   * @param name what its thread is called, and itself in its health
   */
  public Follower(String name, Cluster cluster, Topic<V> topic, Sink<V> sink) {
    this.name = name;
    this.cluster = cluster;
    this.topic = topic;
    this.sink = sink;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    this.health = Health.down(name + " is starting");
  }

  /** Begins, in a thread of its own. Call once. */
  public void start() {
    thread.start();
  }

  /** Up once it has read all that the topic held when it began, and while nothing fails. */
  public Health check() {
    return health;
  }

  /** How many records are still to be read, as far as is known. */
  public long lag() {
    return lag;
  }

  private void run() {
    try {
      while (isOpen()) {
        follow();
      }
    } finally {
      health = Health.down(name + " has stopped");
    }
  }

  private boolean isOpen() {
    return closing.getCount() > 0;
  }

  private void follow() {
    try (Consumer<byte[], byte[]> consumer = consumer();
        DeadLetters dead = new DeadLetters(topic.dead(), cluster.producerProperties())) {
      RecordReader<V> reader = new RecordReader<>(topic.serde(cluster.schemas()), dead);
      follow(new Following<>(consumer, reader, dead, sink));
    } catch (RuntimeException e) {
      log(e);
      health = Health.down("%s failed: %s".formatted(name, e.getMessage()));
      waitBeforeNextTry();
    }
  }

  /** The same failure again says no more by its stack. */
  private void log(RuntimeException e) {
    if (pause.equals(FIRST_PAUSE)) {
      LOG.warn("{} failed, and tries again", name, e);
    } else {
      LOG.warn(
          "{} failed again, and tries again in {} ms: {}", name, pause.toMillis(), e.toString());
    }
  }

  private void follow(Following<V> following) {
    Map<TopicPartition, Long> ends = following.begin(topic.name());
    backlog = backlog == null ? ends : backlog;
    while (isOpen()) {
      following.step();
      pause = FIRST_PAUSE;
      lag = following.lag();
      report(following.positions());
    }
    following.commit();
  }

  private void report(Map<TopicPartition, Long> positions) {
    if (backlog != null && isRead(backlog, positions)) {
      backlog = Map.of();
      health = Health.UP;
    } else {
      health = Health.down("%s has still %d records to read".formatted(name, lag));
    }
  }

  private static boolean isRead(
      Map<TopicPartition, Long> backlog, Map<TopicPartition, Long> positions) {
    return backlog.entrySet().stream()
        .allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  private void waitBeforeNextTry() {
    try {
      closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      closing.countDown();
    }
    Duration twice = pause.multipliedBy(2);
    pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }

  private Consumer<byte[], byte[]> consumer() {
    Map<String, Object> properties = cluster.consumerProperties();
    properties.put(ConsumerConfig.CLIENT_ID_CONFIG, name);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_A_BATCH);
    properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    return new KafkaConsumer<>(
        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** Finishes what is in hand and makes it durable. Idempotent; harmless before the start. */
  @Override
  public void close() {
    closing.countDown();
    try {
      if (thread.getState() != Thread.State.NEW && !thread.join(CLOSE_TIMEOUT)) {
        LOG.warn("{} does not stop; what it has in hand is read again at the next start", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
