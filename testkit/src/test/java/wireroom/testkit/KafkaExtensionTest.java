package wireroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.testcontainers.DockerClientFactory;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;

@Timeout(60)
@ExtendWith(KafkaExtension.class)
class KafkaExtensionTest {
  private final String id = "desk.story-" + UUID.randomUUID();

  private DispatchOutcome outcome(long offset) {
    return new DispatchOutcome(id, "desk", offset, List.of(), null);
  }

  private static void assertHasEveryTopic(Cluster cluster) throws Exception {
    try (Admin admin = Admin.create(cluster.properties())) {
      assertThat(admin.listTopics().names().get())
          .containsAll(Topics.all().stream().map(Topic::name).toList());
    }
  }

  @Test
  void sharedClusterHasEveryTopicOfTheLine(Cluster cluster) throws Exception {
    assertHasEveryTopic(cluster);
  }

  @Test
  void oneClusterIsSharedByAllWhoAsk(Cluster cluster, Cluster again) {
    assertThat(again.bootstrapServers()).isEqualTo(cluster.bootstrapServers());
  }

  @Test
  void whatIsWrittenIsReadTombstonesIncluded(Cluster cluster) throws Exception {
    try (TopicWriter<DispatchOutcome> writer = new TopicWriter<>(cluster, Topics.OUTCOMES);
        TopicReader<DispatchOutcome> reader =
            new TopicReader<>(cluster, Topics.OUTCOMES, id::equals)) {
      writer.write("desk.other", "desk.other", outcome(0));
      writer.write(id, id, outcome(1));
      writer.write(id, id, null);

      assertThat(reader.until(records -> records.size() == 2))
          .extracting(ConsumerRecord::value)
          .containsExactly(outcome(1), null);
    }
  }

  @Test
  void brokerOfATestsOwnKeepsAddressAndRecordsOverARestart(TemporaryBroker broker, Cluster shared)
      throws Exception {
    assertThat(broker.cluster().bootstrapServers()).isNotEqualTo(shared.bootstrapServers());
    try (TopicWriter<DispatchOutcome> writer =
        new TopicWriter<>(broker.cluster(), Topics.OUTCOMES)) {
      writer.write(id, id, outcome(1));
      broker.restart();
      writer.write(id, id, outcome(2));
    }

    try (TopicReader<DispatchOutcome> reader =
        new TopicReader<>(broker.cluster(), Topics.OUTCOMES, _ -> true)) {
      assertThat(reader.until(records -> records.size() == 2))
          .extracting(ConsumerRecord::value)
          .containsExactly(outcome(1), outcome(2));
    }
  }

  @Test
  void brokerOfATestsOwnLeavesNoFolderBehind() throws Exception {
    Set<Path> before = brokerFolders();

    run("embedded", AsksForABroker.class).assertStatistics(stats -> stats.succeeded(1));

    assertThat(brokerFolders()).isEqualTo(before);
  }

  private static Set<Path> brokerFolders() throws Exception {
    try (Stream<Path> entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return entries
          .filter(entry -> entry.getFileName().toString().startsWith("wireroom-broker-"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void clusterThatRunsAlreadyIsUsedAndLeftRunning(TemporaryBroker broker) throws Exception {
    run(broker.cluster().bootstrapServers(), AsksForTheCluster.class)
        .assertStatistics(stats -> stats.succeeded(1));

    assertHasEveryTopic(broker.cluster());
  }

  @Test
  void testsThatAskForAContainerAreSkippedOnlyWithoutADockerEngine() {
    boolean docker = DockerClientFactory.instance().isDockerAvailable();

    Events tests =
        EngineTestKit.engine("junit-jupiter")
            .configurationParameter("it.kafka", "container")
            .selectors(selectClass(AsksForTheCluster.class))
            .execute()
            .allEvents();

    assertThat(tests.skipped().count()).isEqualTo(docker ? 0 : 1);
    assertThat(tests.failed().count()).isZero();
  }

  private static Events run(String setting, Class<?> testClass) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("it.kafka", setting)
        .selectors(selectClass(testClass))
        .execute()
        .testEvents();
  }

  @ExtendWith(KafkaExtension.class)
  static class AsksForTheCluster {
    @Test
    void hasOne(Cluster cluster) throws Exception {
      assertHasEveryTopic(cluster);
    }
  }

  @ExtendWith(KafkaExtension.class)
  static class AsksForABroker {
    @Test
    void hasOne(TemporaryBroker broker) throws Exception {
      assertHasEveryTopic(broker.cluster());
    }
  }
}
