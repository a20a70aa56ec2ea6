package wireroom.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IntakeSettingsTest {
  @Test
  void defaults() {
    assertThat(IntakeSettings.DEFAULT)
        .isEqualTo(
            new IntakeSettings(
                8 * 1024 * 1024, Duration.ofSeconds(15), Duration.ofSeconds(5), 100_000));
    assertThat(FolderSettings.of(Path.of("drop")))
        .isEqualTo(
            new FolderSettings(
                Path.of("drop"),
                Duration.ofMillis(500),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1)));
  }

  @Test
  void aBodyMustFitIntoARecordTogetherWithWhatIsReadOfIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new IntakeSettings(
                    IntakeSettings.LARGEST_BODY_LIMIT + 1,
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(5),
                    1));
  }
}
