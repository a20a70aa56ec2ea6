package wireroom.schemas.model;

import java.util.List;

/**
 * What became of a dispatch once it was revised.
 *
 * @param dispatchId the dispatch
 * @param desk the wire desk that sent it
 * @param offset where this version of it stands in its partition of the topic of dispatches
 * @param entries in the order of the dispatch, then those that were withdrawn
 */
public record DispatchOutcome(
    String dispatchId, String desk, long offset, List<EntryOutcome> entries) {
  public DispatchOutcome {
    entries = List.copyOf(entries);
  }
}
