package wireroom.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wireroom.enrich.revise.Versions.BLOG;
import static wireroom.enrich.revise.Versions.FIRST;
import static wireroom.enrich.revise.Versions.post;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wireroom.enrich.revise.Versions;
import wireroom.enrich.stream.DispatchTagger;
import wireroom.enrich.stream.Untagged;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.model.EntryOutcome;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.ReadEntry;
import wireroom.schemas.stage.Health;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.StreamsSettings;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;
import wireroom.testkit.KafkaExtension;
import wireroom.testkit.TopicReader;
import wireroom.testkit.TopicWriter;

/** On a real broker: what only a cluster shows. */
@Timeout(120)
@ExtendWith(KafkaExtension.class)
class EnrichTest {
  private static final ReadEntry FOG = post("Fog closes the strait.", "Ferries wait in port.");
  private static final ReadEntry TUG =
      post("A tug has gone out to the stranded freighter.", "It should be there by four.");
  private static final ReadEntry TUG_LATE =
      post("A tug has gone out to the stranded freighter.", "It should be there by six.");

  private final String applicationId = "enrich-" + UUID.randomUUID();
  private final String dispatchId = "newsdesk." + applicationId;

  @TempDir private Path folder;
  private Cluster cluster;
  private TopicWriter<Dispatch> dispatches;
  private TopicReader<EntryRevision> entries;
  private TopicReader<DispatchOutcome> outcomes;

  @BeforeEach
  void open(Cluster shared) {
    cluster = shared;
    dispatches = new TopicWriter<>(cluster, Topics.DISPATCHES);
    entries = new TopicReader<>(cluster, Topics.ENTRIES, key -> key.startsWith(dispatchId + "."));
    outcomes = new TopicReader<>(cluster, Topics.OUTCOMES, dispatchId::equals);
  }

  @AfterEach
  void close() {
    dispatches.close();
    entries.close();
    outcomes.close();
  }

  @Test
  void restartedInstanceGoesOnWhereItStoodAtOnce() throws Exception {
    try (Enrich enrich = started("state", 1, () -> Untagged::tag)) {
      submit(FOG, TUG);
      outcomes.until(told -> told.size() == 1);
      await().until(() -> enrich.check().equals(Health.UP));
    }
    try (Enrich enrich = started("state", 1, () -> Untagged::tag)) {
      // Without its name the instance would wait ten seconds for its own former session to end.
      await().atMost(Duration.ofSeconds(8)).until(() -> enrich.check().equals(Health.UP));
      submit(FOG, TUG_LATE);
      assertThat(changes(outcomes.until(told -> told.size() == 2).getLast().value()))
          .containsExactly(Change.UNCHANGED, Change.UPDATED);
    }
    assertThat(revisionsAndTexts(3))
        .containsExactly("1 " + TUG.text(), "1 " + FOG.text(), "2 " + TUG_LATE.text());
  }

  @Test
  void instanceWithoutItsFolderLearnsWhatIsKnownFromTheCluster() throws Exception {
    try (Enrich _ = started("first", 1, () -> Untagged::tag)) {
      submit(FOG, TUG);
      outcomes.until(told -> told.size() == 1);
    }
    try (Enrich _ = started("second", 1, () -> Untagged::tag)) {
      submit(FOG, TUG_LATE);
      outcomes.until(told -> told.size() == 2);
    }
    assertThat(revisionsAndTexts(3)).endsWith("2 " + TUG_LATE.text());
  }

  @Test
  void replayMakesTheSameRevisionsAgain() throws Exception {
    submit(FOG, TUG);
    submit(TUG_LATE);
    try (Enrich _ = started("state", 1, () -> Untagged::tag)) {
      entries.until(seen -> seen.size() == 4);
    }
    try (Enrich _ = started("replay-" + applicationId, "replay", 1, () -> Untagged::tag)) {
      List<EntryRevision> all =
          entries.until(seen -> seen.size() == 8).stream().map(ConsumerRecord::value).toList();
      assertThat(all.subList(4, 8)).isEqualTo(all.subList(0, 4));
    }
  }

  @Test
  void threadThatDiesIsReplacedAndItsDispatchProcessedOnce() throws Exception {
    AtomicInteger left = new AtomicInteger(1);
    DispatchTagger dying =
        (dispatch, all) -> {
          if (dispatch.id().equals(dispatchId) && left.getAndDecrement() > 0) {
            throw new OutOfMemoryError("by chance");
          }
          return Untagged.tag(dispatch, all);
        };
    try (Enrich _ = started("state", 1, () -> dying)) {
      submit(FOG, TUG);
      DispatchOutcome outcome = outcomes.until(told -> told.size() == 1).getFirst().value();
      assertThat(changes(outcome)).containsOnly(Change.ADDED);
    }
    assertThat(revisionsAndTexts(2)).containsExactly("1 " + TUG.text(), "1 " + FOG.text());
    assertThat(left).hasNegativeValue();
  }

  @Test
  void healthSaysDownAndWhyWhereThreadsDieAgainAndAgain() throws Exception {
    DispatchTagger dying =
        (dispatch, all) -> {
          throw new OutOfMemoryError("no end");
        };
    try (Enrich enrich = started("state", 4, () -> dying)) {
      for (int partition = 0; partition < 4; partition++) {
        dispatches.write(
            dispatchIn(partition), dispatchIn(partition), dispatch(dispatchIn(partition), FOG));
      }
      await()
          .dontCatchUncaughtExceptions()
          .atMost(Duration.ofSeconds(60))
          .until(() -> enrich.check().toString().contains("no end"));
    }
  }

  private Enrich started(String stateFolder, int threads, Supplier<DispatchTagger> taggers) {
    return started(applicationId, stateFolder, threads, taggers);
  }

  private Enrich started(
      String application, String stateFolder, int threads, Supplier<DispatchTagger> taggers) {
    Enrich enrich =
        new Enrich(
            cluster,
            new StreamsSettings(
                application,
                application + "-1",
                folder.resolve(stateFolder),
                threads,
                Topics.DISPATCHES.dead()),
            taggers);
    enrich.start();
    return enrich;
  }

  private void submit(ReadEntry... all) throws Exception {
    dispatches.write(dispatchId, dispatchId, dispatch(dispatchId, all));
  }

  private static Dispatch dispatch(String id, ReadEntry... all) {
    return Versions.dispatch(id, BLOG, List.of(all), FIRST);
  }

  /** The id of a dispatch that has its place in a partition. */
  private String dispatchIn(int partition) {
    return IntStream.iterate(0, n -> n + 1)
        .mapToObj(n -> dispatchId + n)
        .filter(id -> Topic.partitionOf(id, Topics.DISPATCHES.partitions()) == partition)
        .findFirst()
        .orElseThrow();
  }

  private List<String> revisionsAndTexts(int expected) {
    return entries.until(seen -> seen.size() >= expected).stream()
        .map(ConsumerRecord::value)
        .map(entry -> entry.revision() + " " + entry.text())
        .toList();
  }

  private static List<Change> changes(DispatchOutcome outcome) {
    return outcome.entries().stream().map(EntryOutcome::change).toList();
  }
}
