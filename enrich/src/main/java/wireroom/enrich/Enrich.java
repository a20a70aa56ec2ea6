package wireroom.enrich;

import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import wireroom.enrich.stream.DispatchTagger;
import wireroom.enrich.stream.EnrichTopology;
import wireroom.schemas.stage.Health;
import wireroom.schemas.stage.Stage;
import wireroom.schemas.stage.StreamsStage;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.StreamsSettings;

/**
 * The enrich stage: from {@code dispatches} to tagged revisions on {@code entries}. Thread-safe.
 */
public final class Enrich implements Stage {
  private final StreamsStage stage;

  /** Wires the stage with the models that are shipped. */
  public Enrich(Cluster cluster, StreamsSettings settings) {
    this(cluster, settings, () -> Tagger.bundled()::tag);
  }

  Enrich(Cluster cluster, StreamsSettings settings, Supplier<DispatchTagger> taggers) {
    this.stage =
        new StreamsStage(
            "enrich",
            EnrichTopology.build(cluster.schemas(), taggers),
            EnrichTopology.properties(cluster, settings));
  }

  @Override
  public String name() {
    return stage.name();
  }

  @Override
  public void start() {
    stage.start();
  }

  @Override
  public Health check() {
    return stage.check();
  }

  /** The running topology, for its metrics. */
  public KafkaStreams streams() {
    return stage.streams();
  }

  @Override
  public void close() {
    stage.close();
  }
}
