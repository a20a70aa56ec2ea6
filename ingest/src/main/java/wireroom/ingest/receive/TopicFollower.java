package wireroom.ingest.receive;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wireroom.schemas.stage.Health;
import wireroom.schemas.topic.Cluster;

/** Keeps {@link DispatchStates} up to date, on a thread of its own. Thread-safe. */
public final class TopicFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Health AWAY = Health.down("Kafka does not answer ingest");

  private final Cluster cluster;
  private final DispatchStates states;
  private final int remembered;
  private final Thread thread = Thread.ofPlatform().name("ingest-follower").unstarted(this::run);
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile Health health = Health.down("ingest has not started");
  private volatile boolean caughtUp;
  private volatile @Nullable Consumer<String, byte[]> consumer;

  /**
   * A follower that does not run yet.
   *
   * @param states kept up to date
   * @param remembered how many records of each partition are worth reading at the start
   */
  public TopicFollower(Cluster cluster, DispatchStates states, int remembered) {
    this.cluster = cluster;
    this.states = states;
    this.remembered = remembered;
  }

  /** Starts the thread. Call once. */
  public void start() {
    health = Health.down("ingest is reading what became of earlier dispatches");
    thread.start();
  }

  /** Does it follow, and does Kafka answer? */
  public Health check() {
    return thread.isAlive() || health instanceof Health.Down
        ? health
        : Health.down("nobody follows any longer what becomes of dispatches");
  }

  /** Whether what was decided before the start is known. */
  public boolean caughtUp() {
    return caughtUp;
  }

  private void run() {
    while (!stopping(Duration.ZERO)) {
      try (Consumer<String, byte[]> current = consumer()) {
        consumer = current;
        follow(new TopicTail(current, cluster.schemas(), states, remembered));
      } catch (WakeupException e) {
        LOG.debug("woken to stop", e);
      } catch (RuntimeException e) {
        health = AWAY;
        LOG.warn("cannot follow what becomes of dispatches, will try again", e);
        stopping(PAUSE);
      }
    }
  }

  private void follow(TopicTail tail) {
    tail.catchUp();
    caughtUp = true;
    health = Health.UP;
    while (!stopping(Duration.ZERO)) {
      if (!tail.poll()) {
        health = ping(tail);
      }
    }
  }

  private static Health ping(TopicTail tail) {
    try {
      tail.ping();
      return Health.UP;
    } catch (TimeoutException e) {
      LOG.warn("Kafka does not answer: {}", e.getMessage());
      return AWAY;
    }
  }

  private boolean stopping(Duration wait) {
    try {
      return stop.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      // Nobody but the JVM's end interrupts this thread.
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private Consumer<String, byte[]> consumer() {
    Map<String, Object> properties = cluster.consumerProperties();
    properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "wireroom-ingest-follower");
    properties.put(
        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(TIMEOUT.toMillis()));
    properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(TIMEOUT.toMillis()));
    return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
  }

  @Override
  public void close() {
    stop.countDown();
    Consumer<String, byte[]> last = consumer;
    if (last != null) {
      last.wakeup();
    }
    try {
      thread.join(TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    health = Health.down("ingest has stopped");
  }
}
