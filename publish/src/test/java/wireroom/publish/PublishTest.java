package wireroom.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wireroom.publish.Revisions.revision;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.RevisionKind;
import wireroom.schemas.stage.Health;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.StreamsSettings;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;
import wireroom.testkit.KafkaExtension;
import wireroom.testkit.TopicReader;
import wireroom.testkit.TopicWriter;

@Timeout(90)
@ExtendWith(KafkaExtension.class)
class PublishTest {
  @TempDir private Path stateDir;
  private final String applicationId = "publish-" + UUID.randomUUID();
  private Cluster cluster;
  private Publish publish;

  @BeforeEach
  void start(Cluster shared) {
    cluster = shared;
    publish =
        new Publish(
            cluster,
            new StreamsSettings(applicationId, "publish-1", stateDir, 1, Topics.ENTRIES.dead()));
    publish.start();
  }

  @AfterEach
  void stop() {
    publish.close();
  }

  @Test
  void revisionsOfADispatchAreReleasedInTheirOrderInOnePartition() throws Exception {
    List<EntryRevision> sent = new ArrayList<>();
    try (TopicWriter<EntryRevision> entries = new TopicWriter<>(cluster, Topics.ENTRIES);
        TopicReader<EntryRevision> wire =
            new TopicReader<>(cluster, Topics.WIRE, key -> key.contains(".post-"))) {
      for (int i = 0; i < 50; i++) {
        EntryRevision entry = revision("post-" + i, RevisionKind.ADDED, PubStatus.USABLE, null);
        entries.write(entry.provenance().dispatchId(), entry.id(), entry);
        sent.add(entry);
      }
      List<ConsumerRecord<String, EntryRevision>> released = wire.until(seen -> seen.size() == 50);
      assertThat(released).extracting(ConsumerRecord::value).isEqualTo(sent);
      assertThat(released)
          .extracting(ConsumerRecord::partition)
          .containsOnly(
              Topic.partitionOf(
                  sent.getFirst().provenance().dispatchId(), Topics.WIRE.partitions()));
    }
  }

  @Test
  void recordThatCannotBeReadGoesToTheDeadLettersAndTheNextStillFlows() throws Exception {
    byte[] hostile = "no Avro".getBytes(UTF_8);
    EntryRevision next = revision("b", RevisionKind.ADDED, PubStatus.USABLE, null);
    try (KafkaProducer<String, byte[]> raw =
            new KafkaProducer<>(
                cluster.producerProperties(), new StringSerializer(), new ByteArraySerializer());
        TopicWriter<EntryRevision> entries = new TopicWriter<>(cluster, Topics.ENTRIES);
        TopicReader<EntryRevision> wire =
            new TopicReader<>(cluster, Topics.WIRE, next.id()::equals)) {
      int partition =
          Topic.partitionOf(next.provenance().dispatchId(), Topics.ENTRIES.partitions());
      raw.send(new ProducerRecord<>(Topics.ENTRIES.name(), partition, "newsdesk.x.y", hostile))
          .get();
      entries.write(next.provenance().dispatchId(), next.id(), next);
      assertThat(wire.until(seen -> !seen.isEmpty()))
          .extracting(ConsumerRecord::value)
          .containsExactly(next);
      assertThat(deadLetter()).isEqualTo(hostile);
    }
    await().untilAsserted(() -> assertThat(publish.check()).isEqualTo(Health.UP));
  }

  private byte[] deadLetter() {
    try (KafkaConsumer<byte[], byte[]> dead =
        new KafkaConsumer<>(
            cluster.consumerProperties(),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      dead.assign(List.of(new TopicPartition(Topics.ENTRIES.dead(), 0)));
      dead.seekToBeginning(dead.assignment());
      List<byte[]> letters = new ArrayList<>();
      await()
          .until(
              () -> {
                dead.poll(Duration.ofMillis(100)).forEach(letter -> letters.add(letter.value()));
                return !letters.isEmpty();
              });
      return letters.getFirst();
    }
  }
}
