package wireroom.search.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import wireroom.schemas.codec.EntryRevisionForm;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.stage.Health;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topic;
import wireroom.testkit.KafkaExtension;
import wireroom.testkit.SampleEntry;
import wireroom.testkit.TemporaryBroker;
import wireroom.testkit.TopicWriter;

@Timeout(90)
@ExtendWith(KafkaExtension.class)
class FollowerTest {
  private static final String BLOG = "morning.rail-strike-1a2b3c4d";

  private final Topic<EntryRevision> topic =
      new Topic<>("followed." + UUID.randomUUID(), new EntryRevisionForm(), 2, Map.of());
  private final ListSink sink = new ListSink();
  private final Cluster cluster;

  FollowerTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void createTopic() throws Exception {
    create(cluster, topic.name(), topic.dead());
  }

  private static void create(Cluster cluster, String... names) throws Exception {
    try (Admin admin = Admin.create(cluster.properties())) {
      admin
          .createTopics(Stream.of(names).map(name -> new NewTopic(name, 2, (short) 1)).toList())
          .all()
          .get();
    }
  }

  private Follower<EntryRevision> started() {
    return started(cluster);
  }

  private Follower<EntryRevision> started(Cluster from) {
    Follower<EntryRevision> follower = new Follower<>("follower", from, topic, sink);
    follower.start();
    return follower;
  }

  private void write(String... locals) throws Exception {
    write(cluster, locals);
  }

  private void write(Cluster to, String... locals) throws Exception {
    try (var writer = new TopicWriter<>(to, topic)) {
      for (String local : locals) {
        writer.write(BLOG, local, SampleEntry.of(BLOG, local, "Trains.").build());
      }
    }
  }

  private void awaitKeys(String... keys) {
    await().untilAsserted(() -> assertThat(sink.keys()).containsExactly(keys));
  }

  private static void awaitUp(Follower<?> follower) {
    await().until(() -> follower.check() instanceof Health.Up);
  }

  private static void awaitDown(Follower<?> follower, String reason) {
    await()
        .untilAsserted(
            () ->
                assertThat(follower.check())
                    .isInstanceOfSatisfying(
                        Health.Down.class, down -> assertThat(down.reason()).contains(reason)));
  }

  @Test
  void arrivalsComeInTheirOrderWithTombstones() throws Exception {
    write("a");
    try (Follower<?> follower = started();
        var writer = new TopicWriter<>(cluster, topic)) {
      awaitUp(follower);
      assertThat(sink.keys()).containsExactly("a");

      writer.write(BLOG, "a", null);
      write("b");
      awaitKeys("a", "a", "b");
      assertThat(follower.lag()).isZero();
    }
  }

  @Test
  void restartGoesOnExactlyWhereTheSinkStands() throws Exception {
    write("a", "b");
    try (Follower<?> follower = started()) {
      awaitUp(follower);
    }
    write("c");
    try (Follower<?> follower = started()) {
      awaitUp(follower);
    }

    assertThat(sink.keys()).containsExactly("a", "b", "c");
  }

  @Test
  void followerIsDownUntilItHasReadAllThatWasThere() throws Exception {
    write(IntStream.range(0, 1_001).mapToObj(i -> "e" + i).toArray(String[]::new));
    CountDownLatch go = new CountDownLatch(1);
    sink.waitAfterTheFirstBatch(go);
    try (Follower<?> follower = started()) {
      await().until(() -> !sink.keys().isEmpty());
      awaitDown(follower, "has still");

      go.countDown();
      awaitUp(follower);
      assertThat(sink.keys()).hasSize(1_001);
    }
  }

  @Test
  void whatATransactionTookBackIsNeverSeen() throws Exception {
    try (KafkaProducer<String, byte[]> producer = transactional()) {
      producer.beginTransaction();
      producer.send(record("taken-back")).get();
      try (Follower<?> follower = started()) {
        awaitUp(follower);
        producer.abortTransaction();
        producer.beginTransaction();
        producer.send(record("kept")).get();
        producer.commitTransaction();
        awaitKeys("kept");
      }
    }

    try (Follower<?> again = started()) {
      awaitUp(again);
    }
    assertThat(sink.keys()).containsExactly("kept");
  }

  private KafkaProducer<String, byte[]> transactional() {
    Map<String, Object> properties = cluster.producerProperties();
    properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topic.name());
    var producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    producer.initTransactions();
    return producer;
  }

  private ProducerRecord<String, byte[]> record(String local) {
    EntryRevision entry = SampleEntry.of(BLOG, local, "Trains.").build();
    return new ProducerRecord<>(
        topic.name(), 0, local, topic.serde(cluster.schemas()).encode(entry));
  }

  @Test
  void unreadableRecordsAreKeptAsideWithTheReasonAndOvertaken() throws Exception {
    try (var producer =
        new KafkaProducer<>(
            cluster.producerProperties(), new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic.name(), 1, "bad", new byte[] {7, 7})).get();
      producer.send(record("good")).get();
    }
    try (Follower<?> follower = started()) {
      awaitUp(follower);
    }

    assertThat(sink.keys()).containsExactly("good");
    ConsumerRecord<String, String> dead = deadLetter();
    assertThat(dead.key()).isEqualTo("bad");
    assertThat(dead.value().getBytes(StandardCharsets.UTF_8)).containsExactly(7, 7);
    assertThat(headers(dead))
        .containsEntry("__streams.errors.topic", topic.name())
        .containsEntry("__streams.errors.partition", "1")
        .containsEntry("__streams.errors.offset", "0")
        .hasEntrySatisfying(
            "__streams.errors.message", why -> assertThat(why).contains("Confluent wire form"));
  }

  private ConsumerRecord<String, String> deadLetter() {
    try (var consumer =
        new KafkaConsumer<>(
            cluster.consumerProperties(), new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(
          List.of(new TopicPartition(topic.dead(), 0), new TopicPartition(topic.dead(), 1)));
      return await()
          .until(() -> consumer.poll(Duration.ofMillis(100)), records -> !records.isEmpty())
          .iterator()
          .next();
    }
  }

  private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
    }
    return headers;
  }

  @Test
  void whatTheSinkCouldNotTakeComesAgain() throws Exception {
    write("a", "b");
    sink.failWith(
        new IllegalStateException("no space left"), new IllegalStateException("no space left"));
    try (Follower<?> follower = started()) {
      awaitDown(follower, "no space left");
      awaitUp(follower);
      assertThat(sink.keys()).containsExactly("a", "b");

      sink.failWith(new IllegalStateException("no space again"));
      write("c");
      awaitKeys("a", "b", "c");
      awaitUp(follower);
    }
  }

  @Test
  void sinkThatKnowsMoreThanTheTopicBeginsAgain() throws Exception {
    sink.apply(
        List.of(new Arrival<>("stale", null)), Map.of(new TopicPartition(topic.name(), 0), 9L));
    write("a");
    try (Follower<?> follower = started()) {
      awaitUp(follower);
      assertThat(sink.keys()).containsExactly("a");
    }
  }

  @Test
  void missingTopicIsWaitedFor() throws Exception {
    try (Admin admin = Admin.create(cluster.properties())) {
      admin.deleteTopics(List.of(topic.name())).all().get();
    }
    try (Follower<?> follower = started()) {
      awaitDown(follower, "there is no topic " + topic.name());
      create(cluster, topic.name());
      awaitUp(follower);
      write("a");
      awaitKeys("a");
    }
  }

  @Test
  void brokerThatGoesAwayIsFollowedAgainWhenItIsBack(TemporaryBroker broker) throws Exception {
    create(broker.cluster(), topic.name(), topic.dead());
    write(broker.cluster(), "a");
    try (Follower<?> follower = started(broker.cluster())) {
      awaitUp(follower);
      broker.restart();
      write(broker.cluster(), "b");
      awaitKeys("a", "b");
    }
  }

  @Test
  void closedFollowerIsDown() {
    Follower<?> follower = started();
    awaitUp(follower);
    follower.close();
    follower.close();

    awaitDown(follower, "follower has stopped");
  }
}
