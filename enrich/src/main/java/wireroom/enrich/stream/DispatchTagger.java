package wireroom.enrich.stream;

import java.util.List;
import wireroom.enrich.revise.RevisedEntry;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.TaggedDispatch;

/**
 * Tags a whole dispatch; the same dispatch always gets the same tags. Implementations need not be
 * thread-safe: each stream thread has its own.
 */
@FunctionalInterface
public interface DispatchTagger {
  /**
   * The tagged entries.
   *
   * @param dispatch what the entries stand in
   * @param entries all its entries, then those that this version withdrew
   * @return a tagged revision of each of {@code entries}
   */
  TaggedDispatch tag(Dispatch dispatch, List<RevisedEntry> entries);
}
