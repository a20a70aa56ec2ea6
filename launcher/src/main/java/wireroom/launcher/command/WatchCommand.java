package wireroom.launcher.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wireroom.launcher.config.ClientOptions;
import wireroom.launcher.config.ClusterOptions;
import wireroom.launcher.config.SetupException;
import wireroom.launcher.terminal.Painter;
import wireroom.schemas.codec.AvroCodec;
import wireroom.schemas.json.WireJson;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topics;

/** Follows what partners get. */
@Command(
    name = "watch",
    description =
        "Shows the released entries as partners get them, from the first on, and follows.",
    mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Mixin ClusterOptions clusterOptions;
  @Mixin ClientOptions client;
  @Mixin ColourOption colour;

  @Option(names = "--new", description = "Only what is released from now on.")
  boolean onlyNew;

  @Option(names = "--until-end", description = "Ends where the topic ends now.")
  boolean untilEnd;

  @Option(names = "--json", description = "One JSON document an entry, a line each.")
  boolean json;

  @Spec CommandSpec spec;

  private final ObjectMapper mapper = WireJson.mapper();

  @Override
  public Integer call() throws JsonProcessingException {
    String servers = clusterOptions.bootstrapServers();
    Cluster cluster = clusterOptions.cluster(servers == null ? client.embeddedBroker() : servers);
    AvroCodec<EntryRevision> codec = Topics.WIRE.serde(cluster.schemas());
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            cluster.consumerProperties(), new StringDeserializer(), new ByteArrayDeserializer())) {
      Map<TopicPartition, Long> ends = assign(consumer, cluster);
      while (!spec.commandLine().getOut().checkError() && (!untilEnd || !reached(consumer, ends))) {
        for (ConsumerRecord<String, byte[]> wire : consumer.poll(POLL)) {
          show(wire, codec);
        }
      }
    }
    return CommandLine.ExitCode.OK;
  }

  /** Assigns every partition of the wire and tells where each ends now. */
  private Map<TopicPartition, Long> assign(
      KafkaConsumer<String, byte[]> consumer, Cluster cluster) {
    try {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.WIRE.name(), PATIENCE).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      if (partitions.isEmpty()) {
        throw new SetupException(
            "there is no topic %s at %s".formatted(Topics.WIRE.name(), cluster.bootstrapServers()));
      }
      consumer.assign(partitions);
      if (onlyNew) {
        consumer.seekToEnd(partitions);
      } else {
        consumer.seekToBeginning(partitions);
      }
      return consumer.endOffsets(partitions, PATIENCE);
    } catch (KafkaException e) {
      throw new SetupException(
          "no topic %s at %s: does the line run?"
              .formatted(Topics.WIRE.name(), cluster.bootstrapServers()),
          e);
    }
  }

  private static boolean reached(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private void show(ConsumerRecord<String, byte[]> wire, AvroCodec<EntryRevision> codec)
      throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    byte @Nullable [] value = wire.value();
    if (value == null) {
      out.println(wire.key() + " forgotten");
      return;
    }
    try {
      EntryRevision entry = codec.decode(value);
      out.println(json ? mapper.writeValueAsString(entry) : describe(entry));
    } catch (SerializationException e) {
      spec.commandLine()
          .getErr()
          .printf(
              "wireroom: record %d of partition %d is no entry: %s%n",
              wire.offset(), wire.partition(), e.getMessage());
    }
  }

  private String describe(EntryRevision entry) {
    return "── %s · revision %d, %s · %s%n%s%n"
        .formatted(
            entry.id(),
            entry.revision(),
            entry.kind().wireName(),
            entry.versionCreated(),
            new Painter(colour.palette()).paint(entry));
  }
}
