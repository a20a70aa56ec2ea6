package wireroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaChoiceTest {
  @Test
  void wordsNameWhatIsStarted() {
    assertThat(KafkaChoice.parse("embedded")).isInstanceOf(KafkaChoice.Embedded.class);
    assertThat(KafkaChoice.parse("container")).isInstanceOf(KafkaChoice.Container.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kafka.example:9092", "one:9092,two:9093"})
  void addressesNameAClusterThatRuns(String servers) {
    assertThat(KafkaChoice.parse(servers)).isEqualTo(new KafkaChoice.Running(servers));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "docker", "kafka.example", "http://kafka.example:9092"})
  void anythingElseIsRefusedByName(String setting) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KafkaChoice.parse(setting))
        .withMessageContaining("'" + setting + "'");
  }
}
