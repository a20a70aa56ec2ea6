package wireroom.launcher.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wireroom.launcher.config.ClientOptions;
import wireroom.launcher.config.ClusterOptions;
import wireroom.launcher.config.SetupException;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;

/** Shows the line's topics, and creates those that are missing. */
@Command(
    name = "topics",
    description = "Shows the line's topics with their partitions and how many records they hold.",
    mixinStandardHelpOptions = true)
public final class TopicsCommand implements Callable<Integer> {
  @Mixin ClusterOptions cluster;
  @Mixin ClientOptions client;

  @Option(names = "--create", description = "Creates the topics that are missing first.")
  boolean create;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    String named = cluster.bootstrapServers();
    String servers = named == null ? client.embeddedBroker() : named;
    try (Admin admin = Admin.create(cluster.cluster(servers).properties())) {
      if (create) {
        Topics.create(admin);
      }
      for (Topic<?> topic : Topics.all()) {
        show(topic, admin);
      }
    } catch (KafkaException | ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        throw new SetupException("a topic is missing at " + servers + ": --create creates it", e);
      }
      throw new SetupException(
          "cannot look at the topics at " + servers + ": does Kafka run there?", e);
    }
    return CommandLine.ExitCode.OK;
  }

  private void show(Topic<?> topic, Admin admin) throws InterruptedException, ExecutionException {
    int partitions =
        admin.describeTopics(List.of(topic.name())).allTopicNames().get().values().stream()
            .mapToInt(description -> description.partitions().size())
            .sum();
    long records =
        count(topic, partitions, OffsetSpec.latest(), admin)
            - count(topic, partitions, OffsetSpec.earliest(), admin);
    spec.commandLine()
        .getOut()
        .printf(
            "%-22s %d partitions, at most %d records, %s%n",
            topic.name(),
            partitions,
            records,
            topic.config().get(TopicConfig.CLEANUP_POLICY_CONFIG));
  }

  private static long count(Topic<?> topic, int partitions, OffsetSpec where, Admin admin)
      throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetSpec> asked =
        IntStream.range(0, partitions)
            .boxed()
            .collect(Collectors.toMap(p -> new TopicPartition(topic.name(), p), _ -> where));
    return admin.listOffsets(asked).all().get().values().stream()
        .mapToLong(ListOffsetsResultInfo::offset)
        .sum();
  }
}
