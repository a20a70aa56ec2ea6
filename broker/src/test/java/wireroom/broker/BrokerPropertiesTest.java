package wireroom.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import org.junit.jupiter.api.Test;

class BrokerPropertiesTest {
  private static final int MEGABYTE = 1024 * 1024;

  private static Map<String, String> properties(int maxMessageBytes) {
    return BrokerProperties.of(Path.of("/data/log"), 9092, 9093, maxMessageBytes);
  }

  @Test
  void kafkaKnowsEveryProperty() {
    KafkaConfig config = new KafkaConfig(properties(MEGABYTE), false);

    assertThat(config.values()).containsKeys(properties(MEGABYTE).keySet().toArray(String[]::new));
    assertThat(config.logDirs()).containsExactly("/data/log");
  }

  @Test
  void listensAtTheLoopbackAddressOnly() {
    assertThat(properties(MEGABYTE))
        .containsEntry("listeners", "PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093")
        .containsEntry("controller.quorum.voters", "1@127.0.0.1:9093");
  }

  @Test
  void oneBrokerIsEnoughForOffsetsAndTransactions() {
    assertThat(properties(MEGABYTE))
        .containsEntry("offsets.topic.replication.factor", "1")
        .containsEntry("transaction.state.log.replication.factor", "1")
        .containsEntry("transaction.state.log.min.isr", "1");
  }

  @Test
  void requestsLeaveRoomForTheLargestMessage() {
    KafkaConfig largest = new KafkaConfig(properties(BrokerSettings.MESSAGE_BYTES_LIMIT), false);

    assertThat(largest.getInt("socket.request.max.bytes"))
        .isGreaterThan(BrokerSettings.MESSAGE_BYTES_LIMIT);
  }

  @Test
  void topicsAreNotCreatedByMisspellingThem() {
    assertThat(properties(MEGABYTE)).containsEntry("auto.create.topics.enable", "false");
  }
}
