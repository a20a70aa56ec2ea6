package wireroom.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import wireroom.schemas.codec.BundledCatalogue;

class StreamsSettingsTest {
  private final Properties properties =
      new StreamsSettings("enrich", "enrich-1", Path.of("state"), 2, "dispatches.dead")
          .on(new Cluster("host:9092", Map.of("security.protocol", "SSL"), new BundledCatalogue()));

  @Test
  void runsExactlyOnceUnderItsOwnName() {
    StreamsConfig config = new StreamsConfig(properties);
    assertThat(config.getString("application.id")).isEqualTo("enrich");
    assertThat(config.getString("processing.guarantee")).isEqualTo("exactly_once_v2");
    assertThat(config.getInt("num.stream.threads")).isEqualTo(2);
    assertThat(config.getString("errors.dead.letter.queue.topic.name"))
        .isEqualTo("dispatches.dead");
  }

  @Test
  void clientsGetWhatTheClusterNeedsAndLoseNothing() {
    StreamsConfig config = new StreamsConfig(properties);
    Map<String, Object> producer = config.getProducerConfigs("client");
    assertThat(producer)
        .containsEntry("security.protocol", "SSL")
        .containsEntry("acks", "all")
        .containsEntry("linger.ms", 0)
        .containsEntry("max.request.size", Topics.MAX_RECORD_BYTES)
        .containsEntry("transaction.timeout.ms", 120_000);
    assertThat(config.getMainConsumerConfigs("enrich", "client", 1))
        .containsEntry("security.protocol", "SSL")
        .containsEntry("group.instance.id", "enrich-1-1")
        .containsEntry("session.timeout.ms", 10_000)
        .containsEntry("isolation.level", "read_committed");
  }
}
