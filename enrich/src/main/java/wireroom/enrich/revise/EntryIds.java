package wireroom.enrich.revise;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.EntryId;
import wireroom.schemas.model.ReadEntry;

/**
 * Gives ids to new entries of one dispatch: from the source's own id, else from the words. An id
 * depends on nothing but the dispatch and the ids given before; none is given twice.
 */
final class EntryIds {
  private static final int HASH_DIGITS = 12;
  private static final int LONGEST = 64;

  private final String dispatchId;
  private final Set<String> given;

  EntryIds(String dispatchId, List<KnownEntry> known) {
    this.dispatchId = dispatchId;
    this.given = known.stream().map(KnownEntry::id).collect(Collectors.toCollection(HashSet::new));
  }

  /** An id that was not given before. */
  String next(ReadEntry entry) {
    String local =
        entry.sourceId() == null ? hash(Words.fold(entry.text())) : local(entry.sourceId());
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> EntryId.of(dispatchId, n == 1 ? local : local + "-" + n))
        .filter(given::add)
        .findFirst()
        .orElseThrow();
  }

  /** The source's id where it may stand in an entry's id, else what may of it and a hash of all. */
  private String local(String sourceId) {
    String plain = sourceId.replaceAll("[^A-Za-z0-9_-]+", "-");
    if (plain.equals(sourceId) && plain.length() <= LONGEST && !plain.isEmpty()) {
      return plain;
    }
    String kept = plain.substring(0, Math.min(plain.length(), LONGEST - HASH_DIGITS - 1));
    return kept + "-" + hash(sourceId);
  }

  private String hash(String text) {
    byte[] all = (dispatchId + "\0" + text).getBytes(StandardCharsets.UTF_8);
    return Bytes.copyOf(all).sha256().substring(0, HASH_DIGITS);
  }
}
