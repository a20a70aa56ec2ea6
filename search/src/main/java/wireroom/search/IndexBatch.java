package wireroom.search;

import java.util.List;
import java.util.Map;

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
}
