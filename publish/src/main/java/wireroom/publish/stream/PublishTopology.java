package wireroom.publish.stream;

import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import wireroom.publish.release.Decision;
import wireroom.publish.release.ReleaseRule;
import wireroom.schemas.codec.SchemaRegistry;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;

/**
 * From {@code entries} to {@code wire}: what is decided goes out, in the order of each dispatch.
 */
public final class PublishTopology {
  private PublishTopology() {}

  /** The topology. */
  public static Topology build(SchemaRegistry schemas) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            Topics.ENTRIES.name(),
            Consumed.with(Serdes.String(), Topics.ENTRIES.serde(schemas)).withName("entries"))
        .mapValues(ReleaseRule::decide, Named.as("decide"))
        .flatMapValues(PublishTopology::outgoing, Named.as("release"))
        .to(
            Topics.WIRE.name(),
            Produced.with(Serdes.String(), Topics.WIRE.serde(schemas), Topic::partitionsOfEntry)
                .withName("wire"));
    return builder.build();
  }

  private static Iterable<EntryRevision> outgoing(Decision decision) {
    return switch (decision) {
      case Decision.Release(EntryRevision entry) -> Set.of(entry);
      case Decision.Withdraw(EntryRevision entry) -> Set.of(entry);
      case Decision.Hold _ -> Set.of();
    };
  }
}
