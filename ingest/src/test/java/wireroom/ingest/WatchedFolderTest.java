package wireroom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wireroom.ingest.receive.FolderSettings;
import wireroom.schemas.stage.Health;
import wireroom.schemas.topic.Cluster;
import wireroom.testkit.KafkaExtension;
import wireroom.testkit.SampleDispatches;

@ExtendWith(KafkaExtension.class)
class WatchedFolderTest {
  @TempDir private Path root;

  @Test
  void filesAreTakenWhetherTheyLieThereAtTheStartOrComeLater(Cluster cluster) throws Exception {
    Path in = Files.createDirectories(root.resolve("north/in"));
    Files.writeString(in.resolve("early.txt"), SampleDispatches.alert().text());
    try (RunningIngest ingest =
        RunningIngest.up(cluster, RunningIngest.INTAKE, FolderSettings.of(root))) {
      awaitFile("north/done/early.txt");

      Path elsewhere = Files.writeString(root.resolve("late"), SampleDispatches.article().text());
      Files.move(elsewhere, root.resolve("south/in/late.txt"), StandardCopyOption.ATOMIC_MOVE);
      awaitFile("south/done/late.txt");
      assertThat(ingest.count("accepted")).isEqualTo(2);
    }
  }

  @Test
  void aFolderThatVanishesIsReported(Cluster cluster) throws Exception {
    try (RunningIngest ingest =
        RunningIngest.up(cluster, RunningIngest.INTAKE, FolderSettings.of(root))) {
      Files.delete(root.resolve("north/in"));
      RunningIngest.patiently().until(() -> ingest.stage().check() instanceof Health.Down);
    }
  }

  private void awaitFile(String path) {
    RunningIngest.patiently().until(() -> Files.exists(root.resolve(path)));
  }
}
