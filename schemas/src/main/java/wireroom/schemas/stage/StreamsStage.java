package wireroom.schemas.stage;

import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/** A stage that is a Kafka Streams topology. Thread-safe. */
public final class StreamsStage implements Stage {
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

  private final String name;
  private final KafkaStreams streams;

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
    streams.setUncaughtExceptionHandler(_ -> StreamThreadExceptionResponse.REPLACE_THREAD);
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
    KafkaStreams.State state = streams.state();
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
    streams.close(CLOSE_TIMEOUT);
  }
}
