package wireroom.publish;

import wireroom.publish.stream.PublishTopology;
import wireroom.schemas.stage.StreamsStage;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.StreamsSettings;

/**
 * The publish stage: releases entry revisions from {@code entries} to {@code wire}. Thread-safe.
 */
public final class Publish extends StreamsStage {
  public Publish(Cluster cluster, StreamsSettings settings) {
    super("publish", PublishTopology.build(cluster.schemas()), settings.on(cluster));
  }
}
