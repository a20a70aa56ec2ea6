package wireroom.enrich.stream;

import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import wireroom.enrich.revise.KnownDispatch;
import wireroom.schemas.codec.SchemaRegistry;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.StreamsSettings;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;

/**
 * From {@code dispatches} to {@code entries} and {@code dispatches.outcomes}. Revisions of a
 * dispatch go to one partition, those of one version together and in the order of {@link
 * wireroom.enrich.revise.Revised#toSend}; each version has one outcome. What is known of a dispatch
 * lies in a store whose changelog is compacted.
 */
public final class EnrichTopology {
  static final String KNOWN = "known";
  static final String ENTRIES = "entries";
  static final String OUTCOMES = "outcomes";

  /** The largest value to store or send; the rest of a record is for its key and headers. */
  static final int MOST_BYTES = Topics.MAX_RECORD_BYTES - 64 * 1024;

  private static final String DISPATCHES = "dispatches";
  private static final String ENRICH = "enrich";

  /** A dispatch can be large, and some lie in memory while one is tagged. */
  private static final int DISPATCHES_IN_MEMORY = 16;

  private EnrichTopology() {}

  /**
   * The topology.
   *
   * @param taggers makes a tagger for each stream thread
   */
  public static Topology build(SchemaRegistry schemas, Supplier<DispatchTagger> taggers) {
    ThreadLocal<DispatchTagger> tagger = ThreadLocal.withInitial(taggers);
    return new Topology()
        .addSource(
            DISPATCHES,
            new StringDeserializer(),
            Topics.DISPATCHES.serde(schemas).deserializer(),
            Topics.DISPATCHES.name())
        .addProcessor(ENRICH, () -> new EnrichProcessor(schemas, tagger), DISPATCHES)
        .addStateStore(knownDispatches(), ENRICH)
        .addSink(
            ENTRIES,
            Topics.ENTRIES.name(),
            new StringSerializer(),
            new ByteArraySerializer(),
            Topic::partitionsOfEntry,
            ENRICH)
        .addSink(
            OUTCOMES,
            Topics.OUTCOMES.name(),
            new StringSerializer(),
            new ByteArraySerializer(),
            ENRICH);
  }

  private static StoreBuilder<KeyValueStore<String, KnownDispatch>> knownDispatches() {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(KNOWN),
            Serdes.String(),
            new KnownDispatchCodec(MOST_BYTES))
        .withLoggingEnabled(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(Topics.MAX_RECORD_BYTES)));
  }

  /** The properties that the topology runs with. */
  public static Properties properties(Cluster cluster, StreamsSettings settings) {
    Properties properties = settings.on(cluster);
    properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, FailedDispatches.class);
    properties.put(FailedDispatches.SCHEMAS, cluster.schemas());
    properties.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, DISPATCHES_IN_MEMORY);
    properties.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), DISPATCHES_IN_MEMORY);
    return properties;
  }
}
