package wireroom.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wireroom.search.IndexBatch;
import wireroom.search.IndexChange;
import wireroom.search.SearchIndex;
import wireroom.search.SearchIndexContract;
import wireroom.search.SourcePartition;
import wireroom.search.UnusableIndexException;
import wireroom.testkit.SampleEntry;

class LuceneSearchIndexTest implements SearchIndexContract {
  private static final SourcePartition WIRE = new SourcePartition("wire", 0);

  private Path folder = Path.of("");
  private SearchIndex index;

  @BeforeEach
  @BeforeProperty
  void open() throws IOException {
    folder = Files.createTempDirectory("wireroom-index-");
    index = LuceneSearchIndex.open(folder);
  }

  @AfterEach
  @AfterProperty
  void close() throws IOException {
    index.close();
    delete(folder);
  }

  @Override
  public SearchIndex index() {
    return index;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Indexes one more entry, from the record before {@code nextOffset}. */
  private void apply(long nextOffset) {
    var entry = SampleEntry.of("morning.rail-1a2b3c4d", "e" + nextOffset, "Trains.").build();
    IndexChange change = IndexChange.of(entry.id(), entry);
    index.apply(new IndexBatch(List.of(change), Map.of(WIRE, nextOffset)));
  }

  private void assertHolds(SearchIndex opened, long entries) {
    assertThat(opened.count()).isEqualTo(entries);
    assertThat(opened.positions()).isEqualTo(Map.of(WIRE, entries));
  }

  @Test
  void closedIndexOpensWithAllThatWasApplied() {
    apply(1);
    index.commit();
    apply(2);
    index.close();
    index.close();

    index = LuceneSearchIndex.open(folder);
    assertHolds(index, 2);
  }

  @Test
  void afterACrashEntriesAndPositionsAreThoseOfTheLastCommit() throws IOException {
    apply(1);
    index.commit();
    apply(2);

    Path crashed = copyOfFolder();
    try (SearchIndex reopened = LuceneSearchIndex.open(crashed)) {
      assertHolds(reopened, 1);
    }
    delete(crashed);
  }

  private Path copyOfFolder() throws IOException {
    Path copy = Files.createTempDirectory("wireroom-index-");
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return copy;
  }

  @Test
  void clearedIndexStaysEmptyAfterACrash() throws IOException {
    apply(1);
    index.commit();
    index.clear();

    Path crashed = copyOfFolder();
    try (SearchIndex reopened = LuceneSearchIndex.open(crashed)) {
      assertThat(reopened.count()).isZero();
      assertThat(reopened.positions()).isEmpty();
    }
    delete(crashed);
  }

  @Test
  void indexThatIsOpenElsewhereIsLeftAlone() {
    apply(1);

    assertThatThrownBy(() -> LuceneSearchIndex.openOrStartOver(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("another process has the index in " + folder + " open");
    assertHolds(index, 1);
  }

  @Test
  void indexOfAnotherFormatIsRefusedAndCanBeStartedOver() throws IOException {
    index.close();
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(Map.of("wireroom.format", "0", "wire/0", "7").entrySet());
    }

    assertStartsOver("format is 0");
  }

  @Test
  void damagedIndexIsRefusedAndCanBeStartedOver() throws IOException {
    apply(1);
    index.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    assertStartsOver("cannot be used");
  }

  @Test
  void indexThatLacksAFileIsRefusedAndCanBeStartedOver() throws IOException {
    apply(1);
    index.close();
    try (var files = Files.list(folder)) {
      Files.delete(
          files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow());
    }

    assertStartsOver("cannot be used");
  }

  private void assertStartsOver(String reason) throws IOException {
    Path other = Files.writeString(folder.resolve("notes.txt"), "not the index's");
    assertThatThrownBy(() -> LuceneSearchIndex.open(folder))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining(reason);

    index = LuceneSearchIndex.openOrStartOver(folder);
    assertThat(index.count()).isZero();
    assertThat(index.positions()).isEmpty();
    assertThat(other).exists();
    apply(1);
    assertHolds(index, 1);
  }

  @Test
  void usableIndexIsNotStartedOver() {
    apply(1);
    index.close();

    index = LuceneSearchIndex.openOrStartOver(folder);
    assertHolds(index, 1);
  }
}
