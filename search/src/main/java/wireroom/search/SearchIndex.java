package wireroom.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wireroom.schemas.model.EntryRevision;

/**
 * The index of released entries: the last revision of each, and how far the topics they come from
 * have been read. Thread-safe; searches run beside each other and beside one writer, and each sees
 * the state between two batches. Which entries a search finds and in which order is promised,
 * scores are not.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} where the engine fails, and is not to
 * be called once the index is closed.
 */
public interface SearchIndex extends AutoCloseable {
  /**
   * How far each partition is indexed: the offset of the next record to read. Always of the same
   * moment as the entries, after a crash too; empty for a new index.
   */
  Map<SourcePartition, Long> positions();

  /**
   * Makes changes together with their positions, all or none. They are seen by every search that
   * starts after this returns, but survive a crash only after {@link #commit}. A revision that is
   * not newer than the entry's last one changes nothing, so that a batch may be applied again.
   */
  void apply(IndexBatch batch);

  /** Makes all that was applied durable. Cheap where there is nothing new. */
  void commit();

  /** Forgets all entries and positions, durably. */
  void clear();

  /** What was asked for, whatever the query's text. */
  SearchResults search(SearchRequest request);

  /**
   * The last revision of an entry, the withdrawal itself where it was withdrawn; empty where the
   * entry is unknown.
   */
  Optional<EntryRevision> find(String entryId);

  /** The released entries of a dispatch in its order; empty where it is unknown. */
  List<EntryRevision> entriesOf(String dispatchId);

  /**
   * Values of a facet for somebody who types a name: those with a name or alias in which a word
   * begins with {@code prefix}, in any case and with or without accents; all values where it is
   * blank.
   *
   * @param most how many at most, at least 1
   * @return most frequent first, equally frequent ones by id, with their counts over the whole
   *     index
   */
  List<FacetValue> suggest(Facet facet, String prefix, int most);

  /** How many entries can be found. */
  long count();

  /** Commits and lets go of the engine. Idempotent. */
  @Override
  void close();
}
