package wireroom.ingest.receive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.EntryOutcome;

/** What has become of the last version of a dispatch. */
public sealed interface DispatchState {
  /** When that version was received, to the millisecond. */
  Instant receivedAt();

  /**
   * It is on its topic; what it does to its entries is not decided yet.
   *
   * @param offset where it stands in its partition
   */
  record Pending(long offset, Instant receivedAt) implements DispatchState {}

  /**
   * It was revised.
   *
   * @param offset where it stands in its partition
   * @param entries in the order of the dispatch, then those that it withdrew
   */
  record Revised(long offset, Instant receivedAt, List<EntryOutcome> entries)
      implements DispatchState {
    public Revised {
      entries = List.copyOf(entries);
    }
  }

  /**
   * It could not be processed, and changed no entry.
   *
   * @param offset where it stands in its partition
   * @param reason one sentence
   */
  record Failed(long offset, Instant receivedAt, String reason) implements DispatchState {}

  /**
   * No reader could read it.
   *
   * @param reason one sentence that a wire desk can act on
   * @param line the line where reading failed, counted from 1, or null where no line is to blame
   */
  record Rejected(Instant receivedAt, String reason, @Nullable Integer line)
      implements DispatchState {}
}
