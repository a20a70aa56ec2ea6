package wireroom.schemas.model;

import java.time.Instant;
import java.util.List;

/**
 * What a wire desk submitted and what a reader made of it. A later version of the same dispatch has
 * the same id.
 *
 * @param id stable over versions; contains no white space
 * @param desk the wire desk that sent it
 * @param header what holds for all of it
 * @param entries in the order in which they stand in the dispatch, at least one
 * @param original the bytes as they came
 * @param receivedAt when the line got it, to the millisecond
 */
public record Dispatch(
    String id,
    String desk,
    Header header,
    List<ReadEntry> entries,
    Original original,
    Instant receivedAt) {
  public Dispatch {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a dispatch without entries: " + id);
    }
  }
}
