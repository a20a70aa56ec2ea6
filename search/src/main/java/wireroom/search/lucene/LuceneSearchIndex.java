package wireroom.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wireroom.schemas.model.EntryRevision;
import wireroom.search.Facet;
import wireroom.search.FacetValue;
import wireroom.search.IndexBatch;
import wireroom.search.IndexChange;
import wireroom.search.SearchIndex;
import wireroom.search.SearchRequest;
import wireroom.search.SearchResults;
import wireroom.search.SourcePartition;
import wireroom.search.UnusableIndexException;

/** An index in a folder of this machine, which one process has to itself. Thread-safe. */
public final class LuceneSearchIndex implements SearchIndex {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneSearchIndex.class);

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final EntryDocuments documents = new EntryDocuments();
  private final EntrySearch search = new EntrySearch(documents);
  private final ReentrantLock writing = new ReentrantLock();
  private volatile Map<SourcePartition, Long> positions;

  private LuceneSearchIndex(IndexFolder.Opened opened) throws IOException {
    this.writer = opened.writer();
    this.positions = opened.positions();
    this.searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens the index in a folder; makes both where they are missing.
   *
   * @throws UnusableIndexException where the index is damaged or of another version
   * @throws UncheckedIOException where another process has it open, or the file system fails
   */
  public static LuceneSearchIndex open(Path folder) {
    return unchecked(() -> new LuceneSearchIndex(IndexFolder.open(folder)));
  }

  /**
   * Opens the index in a folder, or, where it is unusable, an empty one in its place: without
   * positions, it is indexed again from the beginning of the topics.
   *
   * @throws UncheckedIOException where another process has it open, or the file system fails
   */
  public static LuceneSearchIndex openOrStartOver(Path folder) {
    try {
      return open(folder);
    } catch (UnusableIndexException e) {
      LOG.warn("{}; indexing everything again", e.getMessage());
      IndexFolder.clear(folder);
      return open(folder);
    }
  }

  @Override
  public Map<SourcePartition, Long> positions() {
    return positions;
  }

  @Override
  public void apply(IndexBatch batch) {
    write(
        () -> {
          for (IndexChange change : newest(batch)) {
            write(change);
          }
          Map<SourcePartition, Long> next = new HashMap<>(positions);
          next.putAll(batch.positions());
          advance(next);
          searchers.maybeRefreshBlocking();
        });
  }

  private Collection<IndexChange> newest(IndexBatch batch) {
    return ask(
        searcher -> {
          Revisions revisions = new Revisions(searcher.getIndexReader());
          return batch.newerThan(id -> unchecked(() -> revisions.of(id)));
        });
  }

  private void write(IndexChange change) throws IOException {
    switch (change) {
      case IndexChange.Released(EntryRevision entry) ->
          writer.updateDocument(Queries.entry(entry.id()), documents.released(entry));
      case IndexChange.Withdrawn(EntryRevision entry) ->
          writer.updateDocument(Queries.entry(entry.id()), documents.withdrawn(entry));
      case IndexChange.Forgotten(String id) -> writer.deleteDocuments(Queries.entry(id));
    }
  }

  /** Whatever is committed from now on is committed with these. */
  private void advance(Map<SourcePartition, Long> next) {
    writer.setLiveCommitData(CommitData.of(next).entrySet());
    positions = Map.copyOf(next);
  }

  @Override
  public void commit() {
    write(
        () -> {
          if (writer.hasUncommittedChanges()) {
            writer.commit();
          }
        });
  }

  @Override
  public void clear() {
    write(
        () -> {
          writer.deleteAll();
          advance(Map.of());
          writer.commit();
          searchers.maybeRefreshBlocking();
        });
  }

  @Override
  public SearchResults search(SearchRequest request) {
    return ask(searcher -> search.search(searcher, request));
  }

  @Override
  public Optional<EntryRevision> find(String entryId) {
    return ask(searcher -> search.find(searcher, entryId));
  }

  @Override
  public List<EntryRevision> entriesOf(String dispatchId) {
    return ask(searcher -> search.entriesOf(searcher, dispatchId));
  }

  @Override
  public List<FacetValue> suggest(Facet facet, String prefix, int most) {
    return ask(searcher -> search.suggest(searcher, facet, prefix, most));
  }

  @Override
  public long count() {
    return ask(search::count);
  }

  @Override
  public void close() {
    write(
        () -> {
          if (writer.isOpen()) {
            try (Directory _ = writer.getDirectory();
                IndexWriter _ = writer;
                SearcherManager _ = searchers) {
              LOG.debug("closing the index");
            }
          }
        });
  }

  private <T> T ask(Question<T> question) {
    return unchecked(
        () -> {
          IndexSearcher searcher = searchers.acquire();
          try {
            return question.ask(searcher);
          } finally {
            searchers.release(searcher);
          }
        });
  }

  private void write(Writing action) {
    writing.lock();
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    } finally {
      writing.unlock();
    }
  }

  private static <T> T unchecked(Reading<T> reading) {
    try {
      return reading.get();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  private interface Reading<T> {
    T get() throws IOException;
  }

  private interface Writing {
    void run() throws IOException;
  }
}
