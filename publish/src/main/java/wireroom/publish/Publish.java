package wireroom.publish;

import org.apache.kafka.streams.KafkaStreams;
import wireroom.publish.stream.PublishTopology;
import wireroom.schemas.stage.Health;
import wireroom.schemas.stage.Stage;
import wireroom.schemas.stage.StreamsStage;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.StreamsSettings;

/**
 * The publish stage: releases entry revisions from {@code entries} to {@code wire}. Thread-safe.
 */
public final class Publish implements Stage {
  private final StreamsStage stage;

  public Publish(Cluster cluster, StreamsSettings settings) {
    this.stage =
        new StreamsStage("publish", PublishTopology.build(cluster.schemas()), settings.on(cluster));
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
