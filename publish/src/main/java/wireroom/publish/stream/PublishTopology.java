package wireroom.publish.stream;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;
import wireroom.schemas.codec.SchemaRegistry;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;

/**
 * From {@code entries} to {@code wire}: what is decided goes out, in the order of each dispatch. A
 * tombstone is passed on, so that an entry which was erased is erased at partners too. Which
 * entries are out lies in a store. That the store is on disk also gives an instance its
 * transactional id back after a crash, so that what it left open ends at once and holds nobody up.
 */
public final class PublishTopology {
  private PublishTopology() {}

  /** The topology. */
  public static Topology build(SchemaRegistry schemas) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(ReleaseProcessor.OUT),
            Serdes.String(),
            Serdes.Integer()));
    builder.stream(
            Topics.ENTRIES.name(),
            Consumed.with(Serdes.String(), Topics.ENTRIES.serde(schemas)).withName("entries"))
        .processValues(ReleaseProcessor::new, Named.as("release"), ReleaseProcessor.OUT)
        .to(
            Topics.WIRE.name(),
            Produced.with(Serdes.String(), Topics.WIRE.serde(schemas), Topic::partitionsOfEntry)
                .withName("wire"));
    return builder.build();
  }
}
