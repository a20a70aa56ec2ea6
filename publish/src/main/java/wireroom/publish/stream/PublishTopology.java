package wireroom.publish.stream;

import java.util.Collections;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.jspecify.annotations.Nullable;
import wireroom.publish.release.Decision;
import wireroom.publish.release.ReleaseRule;
import wireroom.schemas.codec.SchemaRegistry;
import wireroom.schemas.model.EntryId;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;

/**
 * From {@code entries} to {@code wire}: what is decided goes out, in the order of each dispatch. A
 * tombstone is passed on, so that an entry which was erased is erased at partners too.
 */
public final class PublishTopology {
  private PublishTopology() {}

  /** The topology. */
  public static Topology build(SchemaRegistry schemas) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            Topics.ENTRIES.name(),
            Consumed.with(Serdes.String(), Topics.ENTRIES.serde(schemas)).withName("entries"))
        .flatMapValues(PublishTopology::released, Named.as("release"))
        .to(
            Topics.WIRE.name(),
            Produced.with(Serdes.String(), Topics.WIRE.serde(schemas), Topic::partitionsOfEntry)
                .withName("wire"));
    return builder.build();
  }

  private static List<@Nullable EntryRevision> released(
      String entryId, @Nullable EntryRevision entry) {
    checkKey(entryId, entry);
    return entry == null ? Collections.singletonList(null) : outgoing(ReleaseRule.decide(entry));
  }

  /**
   * Here rather than in the partitioner, whose failure would stop the stage instead of sending the
   * record to the dead letters.
   */
  private static void checkKey(String entryId, @Nullable EntryRevision entry) {
    EntryId.dispatchOf(entryId);
    if (entry != null && !entry.id().equals(entryId)) {
      throw new IllegalArgumentException(
          "the key %s stands before the entry %s".formatted(entryId, entry.id()));
    }
  }

  private static List<@Nullable EntryRevision> outgoing(Decision decision) {
    return switch (decision) {
      case Decision.Release(EntryRevision entry) -> List.of(entry);
      case Decision.Withdraw(EntryRevision entry) -> List.of(entry);
      case Decision.Hold _ -> List.of();
    };
  }
}
