package wireroom.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import wireroom.schemas.codec.BundledCatalogue;
import wireroom.schemas.codec.SchemaRegistry;

class TopicTest {
  @Test
  void dispatchGoesWhereKafkasOwnPartitionerWouldPutIt() {
    for (int i = 0; i < 100; i++) {
      String id = "newsdesk.story-" + i;
      assertThat(Topic.partitionOf(id, 7))
          .isEqualTo(BuiltInPartitioner.partitionForKey(id.getBytes(StandardCharsets.UTF_8), 7));
    }
  }

  @Test
  void catalogueKnowsTheSchemaOfEveryTopic() {
    SchemaRegistry catalogue = new BundledCatalogue();
    assertThat(Topics.all())
        .allSatisfy(
            topic -> assertThat(catalogue.idOf(topic.name(), topic.form().schema())).isPositive());
  }

  @Test
  void topicsHaveTheirNames() {
    assertThat(Topics.all())
        .extracting(Topic::name)
        .containsExactly(
            "dispatches", "dispatches.rejected", "dispatches.outcomes", "entries", "wire");
    assertThat(Topics.DISPATCHES.dead()).isEqualTo("dispatches.dead");
  }
}
