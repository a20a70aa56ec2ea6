package wireroom.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Changes that are made together, with how far the topics are then indexed.
 *
 * @param changes in the order in which they happened
 * @param positions for every partition that was read, the offset of the next record to read
 */
public record IndexBatch(List<IndexChange> changes, Map<SourcePartition, Long> positions) {
  public IndexBatch {
    changes = List.copyOf(changes);
    positions = Map.copyOf(positions);
  }

  /**
   * What an engine has to do: of each entry at most one change, the last that brings something
   * newer than the index holds.
   *
   * @param indexed the revision of an entry in the index, 0 where it has none
   */
  public Collection<IndexChange> newerThan(ToIntFunction<String> indexed) {
    Map<String, IndexChange> newest = new LinkedHashMap<>();
    for (IndexChange change : changes) {
      IndexChange before = newest.get(change.entryId());
      int known = before == null ? indexed.applyAsInt(change.entryId()) : before.revision();
      if (change instanceof IndexChange.Forgotten || change.revision() > known) {
        newest.put(change.entryId(), change);
      }
    }
    return newest.values();
  }
}
