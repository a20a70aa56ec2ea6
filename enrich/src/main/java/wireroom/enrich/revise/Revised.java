package wireroom.enrich.revise;

import java.util.List;

/**
 * What a version of a dispatch did.
 *
 * @param next what is now known of the dispatch
 * @param entries all entries in the order of the dispatch, then those that this version withdrew
 */
public record Revised(KnownDispatch next, List<RevisedEntry> entries) {
  public Revised {
    entries = List.copyOf(entries);
  }
}
