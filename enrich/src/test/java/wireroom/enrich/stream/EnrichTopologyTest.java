package wireroom.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.enrich.revise.Versions.BLOG;
import static wireroom.enrich.revise.Versions.FIRST;
import static wireroom.enrich.revise.Versions.dispatch;
import static wireroom.enrich.revise.Versions.post;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wireroom.enrich.Tagger;
import wireroom.enrich.revise.RevisedEntry;
import wireroom.schemas.codec.BundledCatalogue;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntryOutcome;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.ReadEntry;
import wireroom.schemas.model.RevisionKind;
import wireroom.schemas.model.TaggedDispatch;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.StreamsSettings;
import wireroom.schemas.topic.Topics;

class EnrichTopologyTest {
  private static final ReadEntry FOG = post("Fog closes the strait.", "Ferries wait in port.");
  private static final ReadEntry TUG =
      post("A tug has gone out to the stranded freighter.", "It should be there by four.");

  private final BundledCatalogue catalogue = new BundledCatalogue();
  private final List<Dispatch> tagged = new ArrayList<>();

  @TempDir private Path stateDir;
  private TopologyTestDriver driver;
  private TestInputTopic<String, byte[]> dispatches;
  private TestOutputTopic<String, EntryRevision> entries;
  private TestOutputTopic<String, DispatchOutcome> outcomes;
  private TestOutputTopic<byte[], byte[]> dead;

  @BeforeEach
  void start() {
    start(this::countingTagger);
  }

  private void start(Supplier<DispatchTagger> taggers) {
    driver =
        new TopologyTestDriver(
            EnrichTopology.build(catalogue, taggers),
            EnrichTopology.properties(
                new Cluster("unused:9092", Map.of(), catalogue),
                new StreamsSettings("enrich", "enrich-1", stateDir, 1, Topics.DISPATCHES.dead())));
    dispatches =
        driver.createInputTopic(
            Topics.DISPATCHES.name(), new StringSerializer(), new ByteArraySerializer());
    entries =
        driver.createOutputTopic(
            Topics.ENTRIES.name(),
            new StringDeserializer(),
            Topics.ENTRIES.serde(catalogue).deserializer());
    outcomes =
        driver.createOutputTopic(
            Topics.OUTCOMES.name(),
            new StringDeserializer(),
            Topics.OUTCOMES.serde(catalogue).deserializer());
    dead =
        driver.createOutputTopic(
            Topics.DISPATCHES.dead(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private DispatchTagger countingTagger() {
    return (dispatch, all) -> {
      tagged.add(dispatch);
      return Untagged.tag(dispatch, all);
    };
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void firstVersionSendsEveryEntryUnderItsIdOldestFirst() {
    send(FOG, TUG);
    List<KeyValue<String, EntryRevision>> sent = entries.readKeyValuesToList();
    assertThat(sent).extracting(one -> one.value.text()).containsExactly(TUG.text(), FOG.text());
    assertThat(sent).allSatisfy(one -> assertThat(one.key).isEqualTo(one.value.id()));
    assertThat(sent).extracting(one -> one.value.kind()).containsOnly(RevisionKind.ADDED);
  }

  @Test
  void outcomeNamesEveryEntryAndTheOffset() {
    send(FOG);
    send(FOG, TUG);
    List<DispatchOutcome> told = outcomes.readValuesToList();
    assertThat(told).extracting(DispatchOutcome::offset).containsExactly(0L, 1L);
    assertThat(told.get(1).entries())
        .extracting(EntryOutcome::change)
        .containsExactly(Change.UNCHANGED, Change.ADDED);
    assertThat(told.get(1).failure()).isNull();
  }

  @Test
  void sameVersionAgainSendsNothingAndIsNotTaggedButTold() {
    send(FOG, TUG);
    entries.readValuesToList();
    send(FOG, TUG);
    assertThat(entries.isEmpty()).isTrue();
    assertThat(tagged).hasSize(1);
    assertThat(outcomes.readValuesToList().get(1).entries())
        .extracting(EntryOutcome::change)
        .containsOnly(Change.UNCHANGED);
  }

  @Test
  void editedEntryIsSentAloneThoughTheWholeDispatchIsTagged() {
    send(FOG, TUG);
    entries.readValuesToList();
    send(post(FOG.text() + " Trains run."), TUG);
    assertThat(entries.readValuesToList())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.revision()).isEqualTo(2);
              assertThat(entry.kind()).isEqualTo(RevisionKind.UPDATED);
              assertThat(entry.position()).isZero();
            });
    assertThat(tagged).hasSize(2);
  }

  @Test
  void vanishedEntryIsWithdrawnWithItsText() {
    send(FOG, TUG);
    entries.readValuesToList();
    send(TUG);
    EntryRevision kill = entries.readValue();
    assertThat(kill.kind()).isEqualTo(RevisionKind.WITHDRAWN);
    assertThat(kill.text()).isEqualTo(FOG.text());
    assertThat(entries.isEmpty()).isTrue();
  }

  @Test
  void shippedModelsTagWhatIsSent() {
    driver.close();
    start(() -> Tagger.bundled()::tag);
    send(FOG, post("Boris Johnson said in London that ferries would wait for the fog to lift."));
    List<EntryRevision> sent = entries.readValuesToList();
    assertThat(sent.getFirst().entities())
        .extracting(Entity::name)
        .contains("Boris Johnson", "London");
    assertThat(sent)
        .extracting(entry -> entry.provenance().modelChecksum().length())
        .containsOnly(64);
  }

  @Test
  void revisionsCarryTheTimeOfTheDispatch() {
    dispatches.pipeInput(
        new TestRecord<>(dispatch(BLOG, List.of(FOG), FIRST).id(), encoded(FOG), FIRST));
    assertThat(entries.readRecord().getRecordTime()).isEqualTo(FIRST);
  }

  @Test
  void dispatchThatCannotBeProcessedIsADeadLetterWithItsBytesAndItsDeskIsTold() {
    ReadEntry poison = post("This is " + Untagged.POISON + ".");
    send(FOG);
    send(FOG, poison);
    send(FOG, TUG);
    TestRecord<byte[], byte[]> letter = dead.readRecord();
    assertThat(letter.value()).isEqualTo(encoded(FOG, poison));
    assertThat(new String(letter.headers().lastHeader("__streams.errors.message").value(), UTF_8))
        .startsWith("cannot tag newsdesk.harbour-1a2b3c4d.");
    List<DispatchOutcome> told = outcomes.readValuesToList();
    assertThat(told).extracting(DispatchOutcome::offset).containsExactly(0L, 1L, 2L);
    assertThat(told.get(1).failure()).contains("cannot tag");
    assertThat(told.get(1).entries()).isEmpty();
    assertThat(told.get(2).entries())
        .extracting(EntryOutcome::change)
        .containsExactly(Change.UNCHANGED, Change.ADDED);
    assertThat(entries.readValuesToList())
        .extracting(EntryRevision::text)
        .containsExactly(FOG.text(), TUG.text());
  }

  @Test
  void dispatchThatOverflowsTheStackIsADeadLetterToo() {
    driver.close();
    start(() -> EnrichTopologyTest::endless);
    send(FOG);
    assertThat(outcomes.readValue().failure()).contains("deeper than the stack");
    assertThat(dead.readValue()).isEqualTo(encoded(FOG));
  }

  private static TaggedDispatch endless(Dispatch dispatch, List<RevisedEntry> all) {
    return all.isEmpty() ? Untagged.tag(dispatch, all) : endless(dispatch, List.copyOf(all));
  }

  @Test
  void recordUnderTheWrongKeyOrWithoutAValueIsADeadLetter() {
    dispatches.pipeInput("newsdesk.other-1a2b3c4d", encoded(FOG));
    dispatches.pipeInput("newsdesk.other-1a2b3c4d", null);
    dispatches.pipeInput(null, encoded(FOG));
    assertThat(dead.readValuesToList()).containsExactly(encoded(FOG), null, encoded(FOG));
    assertThat(entries.isEmpty()).isTrue();
  }

  private void send(ReadEntry... all) {
    dispatches.pipeInput(dispatch(BLOG, List.of(all), FIRST).id(), encoded(all));
  }

  private byte[] encoded(ReadEntry... all) {
    return Topics.DISPATCHES.serde(catalogue).encode(dispatch(BLOG, List.of(all), FIRST));
  }
}
