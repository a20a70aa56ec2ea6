package wireroom.schemas.stage;

import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stage that is a Kafka Streams topology. A stream thread that dies is replaced; where they die
 * again and again, {@link #check} says so. Thread-safe.
 */
public abstract class StreamsStage implements Stage {
  private static final Logger LOG = LoggerFactory.getLogger(StreamsStage.class);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

  private final String name;
  private final KafkaStreams streams;
  private final ThreadReplacement replacement;

  /**
   * Wires the stage.
   *
   * @param name its name
   * @param topology what it does
   * @param properties Kafka Streams' properties
   */
  protected StreamsStage(String name, Topology topology, Properties properties) {
    this.name = name;
    this.streams = new KafkaStreams(topology, properties);
    this.replacement = new ThreadReplacement(name);
    streams.setUncaughtExceptionHandler(replacement);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final void start() {
    streams.start();
  }

  @Override
  public final Health check() {
    return replacement
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
  public final KafkaStreams streams() {
    return streams;
  }

  @Override
  public final void close() {
    replacement.close();
    if (!streams.close(CLOSE_TIMEOUT)) {
      LOG.warn(
          "{}: threads still run {} s after the stage was closed", name, CLOSE_TIMEOUT.toSeconds());
    }
  }
}
