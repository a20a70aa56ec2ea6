package wireroom.enrich;

import java.util.function.Supplier;
import wireroom.enrich.stream.DispatchTagger;
import wireroom.enrich.stream.EnrichTopology;
import wireroom.schemas.stage.StreamsStage;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.StreamsSettings;

/**
 * The enrich stage: from {@code dispatches} to tagged revisions on {@code entries}. Thread-safe.
 */
public final class Enrich extends StreamsStage {
  /** Wires the stage with the models that are shipped. */
  public Enrich(Cluster cluster, StreamsSettings settings) {
    this(cluster, settings, () -> Tagger.bundled()::tag);
  }

  Enrich(Cluster cluster, StreamsSettings settings, Supplier<DispatchTagger> taggers) {
    super(
        "enrich",
        EnrichTopology.build(cluster.schemas(), taggers),
        EnrichTopology.properties(cluster, settings));
  }
}
