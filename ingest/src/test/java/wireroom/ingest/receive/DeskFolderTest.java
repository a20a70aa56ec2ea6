package wireroom.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.Reader;
import wireroom.ingest.read.Readers;
import wireroom.ingest.receive.DeskFolder.Swept;
import wireroom.schemas.json.Problem;
import wireroom.schemas.json.WireJson;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.Original;
import wireroom.schemas.model.RejectedDispatch;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topics;
import wireroom.testkit.KafkaExtension;
import wireroom.testkit.SampleDispatches;
import wireroom.testkit.TopicReader;

@ExtendWith(KafkaExtension.class)
class DeskFolderTest {
  private static final WireDesk DESK = new WireDesk("folder-desk");
  private static final IntakeSettings SETTINGS =
      new IntakeSettings(10_000, Duration.ofSeconds(15), Duration.ofSeconds(5), 100);

  private final Cluster cluster;
  private final DispatchLog log;

  @TempDir private Path root;

  DeskFolderTest(Cluster cluster) {
    this.cluster = cluster;
    this.log = new DispatchLog(cluster, SETTINGS.ackTimeout(), new SimpleMeterRegistry());
  }

  @BeforeEach
  void open() {
    log.open();
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void aFileIsSubmittedOnceItLooksTheSameTwice() throws IOException {
    DeskFolder folder = folder(Readers.bundled());
    drop("story.txt", SampleDispatches.alert().text());
    assertThat(folder.sweep()).isEqualTo(Swept.UNSETTLED);
    Files.writeString(in("story.txt"), "It goes on.", StandardOpenOption.APPEND);
    assertThat(folder.sweep()).isEqualTo(Swept.UNSETTLED);
    assertThat(in("story.txt")).exists();

    assertThat(folder.sweep()).isEqualTo(Swept.IDLE);
    assertThat(in("story.txt")).doesNotExist();
    assertThat(done("story.txt")).content().endsWith("It goes on.");
  }

  @Test
  void aFileThatIsNoDispatchIsPutAsideWithTheReason() throws IOException {
    drop("blank.txt", "\n \n   ");
    sweepTwice(folder(Readers.bundled()));

    assertThat(bad("blank.txt")).hasContent("\n \n   ");
    Problem problem =
        WireJson.mapper().readValue(bad("blank.txt.reason.json").toFile(), Problem.class);
    assertThat(problem.status()).isEqualTo(422);
    RejectedDispatch kept = rejected(String.valueOf(problem.members().get("rejected")));
    assertThat(kept.original().fileName()).isEqualTo("blank.txt");
    assertThat(kept.reason()).isEqualTo(problem.detail());
  }

  @Test
  void aFileBeyondTheLimitIsPutAside() throws IOException {
    drop("long.txt", "word ".repeat(3_000));
    sweepTwice(folder(Readers.bundled()));
    assertThat(bad("long.txt")).hasSize(15_000);
    assertThat(bad("long.txt.reason.json")).content().contains("413");
  }

  @Test
  void aNameThatIsTakenGetsANumber() throws IOException {
    DeskFolder folder = folder(Readers.bundled());
    for (String text : List.of("One.", "Two.", "Three.")) {
      drop("same.txt", text);
      sweepTwice(folder);
    }
    assertThat(done("same.txt")).hasContent("One.");
    assertThat(done("same-2.txt")).hasContent("Two.");
    assertThat(done("same-3.txt")).hasContent("Three.");
  }

  @Test
  void unfinishedNamesFoldersAndLinksAreLeftAlone() throws IOException {
    DeskFolder folder = folder(Readers.bundled());
    drop(".hidden.txt", "a");
    drop("story.txt.part", "b");
    Files.createDirectory(in("folder"));
    Files.createSymbolicLink(in("link.txt"), Files.writeString(root.resolve("secret"), "c"));
    assertThat(folder.sweep()).isEqualTo(Swept.IDLE);
    assertThat(folder.sweep()).isEqualTo(Swept.IDLE);
    assertThat(in(".hidden.txt")).exists();
    assertThat(in("link.txt")).isSymbolicLink();
  }

  @Test
  void theOlderOfTwoVersionsIsSubmittedFirst() throws IOException {
    String text = SampleDispatches.article().text();
    drop("a-second.txt", text + "\n\nThe second version adds a line.");
    drop("b-first.txt", text);
    Files.setLastModifiedTime(in("b-first.txt"), FileTime.from(Instant.EPOCH));
    sweepTwice(folder(Readers.bundled()));
    List<Dispatch> stored = stored(2, "a-second.txt", "b-first.txt");
    assertThat(stored)
        .extracting(dispatch -> dispatch.original().fileName())
        .containsExactly("b-first.txt", "a-second.txt");
  }

  @Test
  void aFileWrittenToWhileItIsSubmittedIsSubmittedAgain() throws IOException {
    drop("busy.txt", "First words.");
    DeskFolder folder = folder(new Readers(List.of(new Interrupted(this::appendOnce))));
    sweepTwice(folder);
    assertThat(in("busy.txt")).content().endsWith("More words.");
    assertThat(done("busy.txt")).doesNotExist();

    sweepTwice(folder);
    assertThat(done("busy.txt")).content().endsWith("More words.");
    assertThat(stored(2, "busy.txt")).hasSize(2);
  }

  private void appendOnce() {
    try {
      if (!Files.readString(in("busy.txt")).contains("More words.")) {
        Files.writeString(in("busy.txt"), " More words.", StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DeskFolder folder(Readers readers) throws IOException {
    return DeskFolder.create(
        root,
        DESK,
        new Intake(
            readers,
            log,
            new DispatchStates(SETTINGS.remembered()),
            Clock.systemUTC(),
            new SimpleMeterRegistry(),
            SETTINGS));
  }

  private void drop(String name, String text) throws IOException {
    Files.createDirectories(in(name).getParent());
    Files.writeString(in(name), text);
  }

  private static void sweepTwice(DeskFolder folder) throws IOException {
    assertThat(folder.sweep()).isEqualTo(Swept.UNSETTLED);
    folder.sweep();
  }

  private Path in(String name) {
    return root.resolve("folder-desk/in").resolve(name);
  }

  private Path done(String name) {
    return root.resolve("folder-desk/done").resolve(name);
  }

  private Path bad(String name) {
    return root.resolve("folder-desk/bad").resolve(name);
  }

  private List<Dispatch> stored(int count, String... fileNames) {
    Set<String> names = Set.of(fileNames);
    try (TopicReader<Dispatch> reader =
        new TopicReader<>(cluster, Topics.DISPATCHES, key -> key.startsWith("folder-desk."))) {
      return from(reader.until(records -> from(records, names).size() >= count), names);
    }
  }

  private static List<Dispatch> from(
      List<ConsumerRecord<String, Dispatch>> records, Set<String> fileNames) {
    return records.stream()
        .map(ConsumerRecord::value)
        .filter(dispatch -> fileNames.contains(dispatch.original().fileName()))
        .toList();
  }

  private RejectedDispatch rejected(String id) {
    try (TopicReader<RejectedDispatch> reader =
        new TopicReader<>(cluster, Topics.REJECTED, id::equals)) {
      return reader.until(records -> !records.isEmpty()).getFirst().value();
    }
  }

  /** Reads plain text, but not before something else has happened. */
  private record Interrupted(Runnable first) implements Reader {
    @Override
    public Set<String> mediaTypes() {
      return Set.of("text/plain");
    }

    @Override
    public ReadOutcome read(Original original) {
      first.run();
      return Readers.bundled().read(original);
    }
  }
}
