package wireroom.publish.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.publish.Revisions.revision;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wireroom.schemas.codec.AvroCodec;
import wireroom.schemas.codec.BundledCatalogue;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.RevisionKind;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.StreamsSettings;
import wireroom.schemas.topic.Topics;

class PublishTopologyTest {
  private final BundledCatalogue catalogue = new BundledCatalogue();
  private final AvroCodec<EntryRevision> codec = Topics.WIRE.serde(catalogue);

  @TempDir private Path stateDir;
  private TopologyTestDriver driver;
  private TestInputTopic<String, byte[]> entries;
  private TestOutputTopic<String, EntryRevision> wire;

  @BeforeEach
  void start() {
    StreamsSettings settings =
        new StreamsSettings("publish", "publish-1", stateDir, 1, Topics.ENTRIES.dead());
    driver =
        new TopologyTestDriver(
            PublishTopology.build(catalogue),
            settings.on(new Cluster("unused:9092", Map.of(), catalogue)));
    entries =
        driver.createInputTopic(
            Topics.ENTRIES.name(), new StringSerializer(), new ByteArraySerializer());
    wire =
        driver.createOutputTopic(
            Topics.WIRE.name(), new StringDeserializer(), codec.deserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void usableRevisionsAndWithdrawalsReachTheWireInOrder() {
    EntryRevision added = revision("a", RevisionKind.ADDED, PubStatus.USABLE, null);
    EntryRevision gone = revision("a", RevisionKind.WITHDRAWN, PubStatus.CANCELED, null);
    send(added);
    send(gone);
    assertThat(wire.readValuesToList()).containsExactly(added, gone);
  }

  @Test
  void withheldRevisionStaysOffTheWire() {
    send(revision("a", RevisionKind.ADDED, PubStatus.WITHHELD, null));
    assertThat(wire.isEmpty()).isTrue();
  }

  @Test
  void withdrawalOfWhatNeverWentOutStaysOffTheWire() {
    send(revision("a", RevisionKind.ADDED, PubStatus.WITHHELD, null));
    send(revision("a", RevisionKind.WITHDRAWN, PubStatus.WITHHELD, null));
    assertThat(wire.isEmpty()).isTrue();
  }

  @Test
  void tombstoneReachesTheWire() {
    entries.pipeInput("newsdesk.ferry-1a2b3c4d.a", null);
    assertThat(wire.readKeyValuesToList())
        .containsExactly(KeyValue.pair("newsdesk.ferry-1a2b3c4d.a", null));
  }

  @Test
  void recordUnderAKeyThatIsNoEntryGoesToTheDeadLettersAndTheNextStillFlows() {
    EntryRevision next = revision("b", RevisionKind.ADDED, PubStatus.USABLE, null);
    byte[] astray = codec.encode(revision("a", RevisionKind.ADDED, PubStatus.USABLE, null));
    entries.pipeInput("no entry", astray);
    entries.pipeInput(null, astray);
    entries.pipeInput(next.id(), astray);
    entries.pipeInput("no entry", null);
    send(next);
    assertThat(wire.readValuesToList()).containsExactly(next);
    assertThat(deadLetters().readRecordsToList())
        .extracting(letter -> letter.value())
        .containsExactly(astray, astray, astray, null);
  }

  @Test
  void deadLetterNamesItsCause() {
    entries.pipeInput("no entry", null);
    assertThat(deadLetters().readRecord().headers().lastHeader("__streams.errors.message").value())
        .asString()
        .isEqualTo("not an entry id: no entry");
  }

  private TestOutputTopic<byte[], byte[]> deadLetters() {
    return driver.createOutputTopic(
        Topics.ENTRIES.dead(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private void send(EntryRevision entry) {
    entries.pipeInput(entry.id(), codec.encode(entry));
  }
}
