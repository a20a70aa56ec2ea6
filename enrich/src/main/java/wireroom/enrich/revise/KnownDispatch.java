package wireroom.enrich.revise;

import java.util.List;

/**
 * What is remembered of a dispatch between two versions of it.
 *
 * @param header what its last header said
 * @param entries those of its last version in their order, then those that stand withdrawn, the
 *     last withdrawn first; how many of these are remembered is bounded, see {@link Reviser}
 */
public record KnownDispatch(HeaderPrint header, List<KnownEntry> entries) {
  public KnownDispatch {
    entries = List.copyOf(entries);
  }

  /** How many entries its last version had. */
  long standing() {
    return entries.stream().filter(entry -> !entry.withdrawn()).count();
  }
}
