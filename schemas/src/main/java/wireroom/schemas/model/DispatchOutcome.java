package wireroom.schemas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a dispatch once it was revised, or why it could not be.
 *
 * @param dispatchId the dispatch
 * @param desk the wire desk that sent it
 * @param offset where this version of it stands in its partition of the topic of dispatches
 * @param entries in the order of the dispatch, then those that were withdrawn
 * @param failure why the dispatch could not be processed, one sentence, or null where it was; a
 *     dispatch that failed changed no entry
 */
public record DispatchOutcome(
    String dispatchId,
    String desk,
    long offset,
    List<EntryOutcome> entries,
    @Nullable String failure) {
  public DispatchOutcome {
    entries = List.copyOf(entries);
  }

  /** The outcome of a dispatch that was revised. */
  public static DispatchOutcome revised(
      Dispatch dispatch, long offset, List<EntryOutcome> entries) {
    return new DispatchOutcome(dispatch.id(), dispatch.desk(), offset, entries, null);
  }

  /** The outcome of a dispatch that could not be processed. */
  public static DispatchOutcome failed(Dispatch dispatch, long offset, String failure) {
    return new DispatchOutcome(dispatch.id(), dispatch.desk(), offset, List.of(), failure);
  }
}
