package wireroom.enrich.revise;

import java.util.List;

/**
 * What is remembered of a dispatch between two versions of it.
 *
 * @param terms a digest of what its header said that holds for every entry
 * @param entries those of its last version in their order, then all that were ever withdrawn
 */
public record KnownDispatch(String terms, List<KnownEntry> entries) {
  public KnownDispatch {
    entries = List.copyOf(entries);
  }
}
