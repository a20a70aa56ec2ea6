package wireroom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wireroom.ingest.RunningIngest.Answer;
import wireroom.ingest.receive.FolderSettings;
import wireroom.ingest.receive.IntakeSettings;
import wireroom.schemas.codec.BundledCatalogue;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.stage.Health;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topics;
import wireroom.testkit.KafkaExtension;
import wireroom.testkit.SampleDispatches;
import wireroom.testkit.TemporaryBroker;
import wireroom.testkit.TopicReader;

@ExtendWith(KafkaExtension.class)
class KafkaAwayTest {
  private static final Cluster NOWHERE =
      new Cluster("127.0.0.1:1", Map.of(), new BundledCatalogue());
  private static final IntakeSettings IMPATIENT =
      new IntakeSettings(1024, Duration.ofMillis(900), Duration.ofSeconds(7), 1000);

  @TempDir private Path root;

  @Test
  void aSenderIsAskedToComeAgainInTime() throws Exception {
    try (RunningIngest ingest =
        RunningIngest.start(NOWHERE, new IngestSettings(RunningIngest.TOKENS, IMPATIENT, null))) {
      Answer answer = ingest.post("Humber Bridge closed.");
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("7");
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.text("type")).isEqualTo("urn:wireroom:problem:unavailable");
    }
  }

  @Test
  void aDispatchIsNotCalledUnknownWhileNothingCanBeLookedUp() throws Exception {
    try (RunningIngest ingest =
        RunningIngest.start(NOWHERE, new IngestSettings(RunningIngest.TOKENS, IMPATIENT, null))) {
      assertThat(ingest.get("/dispatches/north.any").status()).isEqualTo(503);
      assertThat(ingest.stage().check()).isInstanceOf(Health.Down.class);
    }
  }

  @Test
  void aFileStaysWhereItIsUntilKafkaIsBack(TemporaryBroker broker) throws Exception {
    FolderSettings folder =
        new FolderSettings(
            root, Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(50));
    try (RunningIngest ingest = RunningIngest.up(broker.cluster(), IMPATIENT, folder)) {
      broker.stop();
      RunningIngest.patiently().until(() -> ingest.stage().check() instanceof Health.Down);
      Path file = root.resolve("north/in/alert.txt");
      Files.writeString(file, SampleDispatches.alert().text());
      RunningIngest.patiently().until(() -> ingest.count("unavailable") > 0);
      assertThat(file).exists();

      broker.restart();
      RunningIngest.patiently().until(() -> Files.exists(root.resolve("north/done/alert.txt")));
      assertThat(file).doesNotExist();
      try (TopicReader<Dispatch> reader =
          new TopicReader<>(broker.cluster(), Topics.DISPATCHES, _ -> true)) {
        Dispatch dispatch = reader.until(records -> !records.isEmpty()).getFirst().value();
        assertThat(dispatch.original().fileName()).isEqualTo("alert.txt");
      }
    }
  }
}
