package wireroom.schemas.stage;

import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stage that is a Kafka Streams topology. A stream thread that dies is replaced, for whatever
 * killed it may pass; after repeated deaths the next one starts later, and {@link #check} says so.
 * Thread-safe.
 */
public final class StreamsStage implements Stage {
  private static final Logger LOG = LoggerFactory.getLogger(StreamsStage.class);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

  private final String name;
  private final KafkaStreams streams;
  private final ThreadDeaths deaths = new ThreadDeaths(System::nanoTime);
  private final CountDownLatch closing = new CountDownLatch(1);

  /**
   * Wires the stage.
   *
   * @param name its name
   * @param topology what it does
   * @param properties Kafka Streams' properties
   */
  public StreamsStage(String name, Topology topology, Properties properties) {
    this.name = name;
    this.streams = new KafkaStreams(topology, properties);
    streams.setUncaughtExceptionHandler(this::replaceThread);
  }

  /** Runs on the dying thread, so that its pause holds up none but it. */
  private StreamThreadExceptionResponse replaceThread(Throwable cause) {
    Duration pause = deaths.add(cause);
    LOG.error("{}: a stream thread died; another starts in {} s", name, pause.toSeconds(), cause);
    try {
      boolean closed = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
      LOG.debug("{}: {}", name, closed ? "the stage closes" : "another thread starts");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void start() {
    streams.start();
  }

  @Override
  public Health check() {
    return deaths
        .complaint()
        .map(why -> Health.down(name + ": " + why))
        .orElseGet(() -> checkState(streams.state()));
  }

  private Health checkState(KafkaStreams.State state) {
    return state == KafkaStreams.State.RUNNING
        ? Health.UP
        : Health.down(name + " is " + state.name().toLowerCase(Locale.ROOT));
  }

  /** The running topology, for its metrics. */
  public KafkaStreams streams() {
    return streams;
  }

  @Override
  public void close() {
    closing.countDown();
    if (!streams.close(CLOSE_TIMEOUT)) {
      LOG.warn(
          "{}: threads still run {} s after the stage was closed", name, CLOSE_TIMEOUT.toSeconds());
    }
  }
}
