package wireroom.ingest.read;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.ReadEntry;

/**
 * The id of a dispatch: {@code <desk>.<slug>-<8 hex>}. It is made from what stays the same when the
 * dispatch changes: the source's own id, else the headline, else the opening words.
 */
public final class DispatchId {
  private static final int OPENING_CODE_POINTS = 80;
  private static final int SLUG_CHARS = 40;
  private static final int HASH_CHARS = 8;

  private DispatchId() {}

  /** The id of a dispatch that a desk sent; two versions of one dispatch have the same. */
  public static String of(String desk, ReadOutcome.Read read) {
    String key = key(read);
    String hash = Bytes.copyOf(key.getBytes(StandardCharsets.UTF_8)).sha256();
    return desk + "." + slug(key) + "-" + hash.substring(0, HASH_CHARS);
  }

  private static String key(ReadOutcome.Read read) {
    if (read.sourceId() != null) {
      return read.sourceId();
    }
    String headline = read.header().headline();
    return headline == null ? opening(lasting(read).text()) : headline;
  }

  /** The entry that later versions will still have, where they will have it: the oldest one. */
  private static ReadEntry lasting(ReadOutcome.Read read) {
    List<ReadEntry> entries = read.entries();
    if (read.header().kind() != DispatchKind.BLOG) {
      return entries.getFirst();
    }
    return entries.stream()
        .filter(entry -> entry.published() != null)
        .min(Comparator.comparing(DispatchId::published))
        .orElse(entries.getLast());
  }

  private static Instant published(ReadEntry entry) {
    return Objects.requireNonNull(entry.published());
  }

  private static String opening(String text) {
    int points = Math.min(OPENING_CODE_POINTS, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, points));
  }

  private static String slug(String key) {
    String words =
        Normalizer.normalize(lastSegment(key), Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}'\u2019]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]", " ")
            .strip()
            .replaceAll(" ++", "-");
    String slug = words.length() <= SLUG_CHARS ? words : cutAtWord(words);
    return slug.isEmpty() ? "dispatch" : slug;
  }

  /** An address ends in the words of its story, as a rule before a number or a file's ending. */
  private static String lastSegment(String key) {
    if (!key.contains("://")) {
      return key;
    }
    String last = "";
    for (String segment : key.split("[/?#]", -1)) {
      boolean worded = segment.indexOf('-') > 0 || last.isEmpty();
      last = worded && !segment.isBlank() ? segment : last;
    }
    return last.replaceAll("\\.[a-z]{3,5}$", "");
  }

  private static String cutAtWord(String words) {
    int end = words.lastIndexOf('-', SLUG_CHARS);
    return words.substring(0, end > 0 ? end : SLUG_CHARS);
  }
}
