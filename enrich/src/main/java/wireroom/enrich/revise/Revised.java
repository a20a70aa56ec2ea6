package wireroom.enrich.revise;

import java.util.Comparator;
import java.util.List;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.EntryOutcome;

/**
 * What a version of a dispatch did.
 *
 * @param next what is now known of the dispatch
 * @param entries all entries in the order of the dispatch, then those that this version withdrew
 */
public record Revised(KnownDispatch next, List<RevisedEntry> entries) {
  private static final Comparator<RevisedEntry> ORDER_OF_SENDING =
      Comparator.<RevisedEntry, Boolean>comparing(entry -> entry.change() != Change.WITHDRAWN)
          .thenComparing(RevisedEntry::firstCreated)
          .thenComparing(Comparator.comparingInt(RevisedEntry::position).reversed());

  public Revised {
    entries = List.copyOf(entries);
  }

  /**
   * What followers are to be sent, in the order in which they are best told: withdrawals, since a
   * kill may not wait, then the oldest entry first; of those created at one time the one that
   * stands lowest in the dispatch, since blogs put the newest on top.
   */
  public List<RevisedEntry> toSend() {
    return entries.stream().filter(RevisedEntry::changed).sorted(ORDER_OF_SENDING).toList();
  }

  /** What is answered to the desk: every entry, in the order of {@link #entries}. */
  public List<EntryOutcome> outcomes() {
    return entries.stream().map(RevisedEntry::outcome).toList();
  }
}
