package wireroom.ingest.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.ReadEntry;

/** What a reader made of the bytes of a dispatch. */
public sealed interface ReadOutcome {
  /**
   * The bytes are a dispatch.
   *
   * @param header what holds for all of it
   * @param entries in the order in which they stand in the dispatch, at least one
   * @param sourceId the source's own id of the dispatch, such as its address on the web; the same
   *     for every version of it; null where the source gives none
   */
  record Read(Header header, List<ReadEntry> entries, @Nullable String sourceId)
      implements ReadOutcome {
    public Read {
      entries = List.copyOf(entries);
      if (entries.isEmpty()) {
        throw new IllegalArgumentException("a dispatch without entries is not read");
      }
    }
  }

  /**
   * The bytes are no dispatch.
   *
   * @param reason one sentence that a wire desk can act on
   * @param line the line where reading failed, counted from 1, or null where no line is to blame
   */
  record Unreadable(String reason, @Nullable Integer line) implements ReadOutcome {
    public Unreadable {
      if (line != null && line < 1) {
        throw new IllegalArgumentException("lines count from 1, not " + line);
      }
    }
  }
}
