package wireroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.stage.Health;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topics;
import wireroom.search.lucene.LuceneSearchIndex;
import wireroom.testkit.KafkaExtension;
import wireroom.testkit.SampleEntry;
import wireroom.testkit.TopicWriter;

@Timeout(90)
@ExtendWith(KafkaExtension.class)
class SearchTest {
  private final String dispatch = "morning.rail-strike-" + UUID.randomUUID();
  private final Cluster cluster;
  private final TopicWriter<EntryRevision> wire;

  @TempDir private Path folder = Path.of("");

  private SearchIndex index;
  private Search search;

  SearchTest(Cluster cluster) {
    this.cluster = cluster;
    this.wire = new TopicWriter<>(cluster, Topics.WIRE);
  }

  @BeforeEach
  void start() {
    index = LuceneSearchIndex.open(folder);
    search = new Search(cluster, index);
    search.start();
  }

  @AfterEach
  void stop() {
    search.close();
    index.close();
    wire.close();
  }

  private SampleEntry entry(String local, String text) {
    return SampleEntry.of(dispatch, local, text);
  }

  private void write(SampleEntry sample) throws Exception {
    EntryRevision entry = sample.build();
    wire.write(dispatch, entry.id(), entry);
  }

  private void awaitTexts(String... texts) {
    await()
        .untilAsserted(
            () ->
                assertThat(index.entriesOf(dispatch))
                    .extracting(EntryRevision::text)
                    .containsExactlyInAnyOrder(texts));
  }

  @Test
  void releasedEntryIsFoundUntilItIsWithdrawn() throws Exception {
    write(entry("a", "Trains stop."));
    awaitTexts("Trains stop.");

    write(entry("a", "Trains run again.").revision(2));
    awaitTexts("Trains run again.");

    write(entry("a", "Trains run again.").withdrawnAs(3));
    awaitTexts();
    assertThat(index.find(dispatch + ".a")).isPresent();
  }

  @Test
  void tombstoneForgetsTheEntry() throws Exception {
    write(entry("a", "Trains stop."));
    awaitTexts("Trains stop.");

    wire.write(dispatch, dispatch + ".a", null);
    await().until(() -> index.find(dispatch + ".a").isEmpty());
  }

  @Test
  void restartedStageHasWhatWasReleasedMeanwhile() throws Exception {
    write(entry("a", "Trains stop."));
    awaitTexts("Trains stop.");
    Map<SourcePartition, Long> before = restart();
    assertThat(index.positions()).isEqualTo(before);

    write(entry("b", "Trains run."));
    search.start();
    await().until(() -> search.check() instanceof Health.Up);
    assertThat(index.entriesOf(dispatch)).hasSize(2);
    assertThat(search.lag()).isZero();
  }

  /** Stops all and opens the index again, but does not start the stage. */
  private Map<SourcePartition, Long> restart() {
    search.close();
    Map<SourcePartition, Long> positions = index.positions();
    index.close();
    index = LuceneSearchIndex.open(folder);
    search = new Search(cluster, index);
    return positions;
  }

  @Test
  void stageIsDownBeforeItStartsAndAfterItStops() {
    try (Search idle = new Search(cluster, index)) {
      assertThat(idle.check()).isInstanceOf(Health.Down.class);
    }

    search.close();
    assertThat(search.check()).isInstanceOf(Health.Down.class);
  }
}
