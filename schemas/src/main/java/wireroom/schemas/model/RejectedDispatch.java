package wireroom.schemas.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch that no reader could read, kept to be looked at and tried again.
 *
 * @param id {@code <desk>.rejected-<16 hex>}, see {@link #idOf}
 * @param desk the wire desk that sent it
 * @param original the bytes as they came
 * @param receivedAt when the line got it, to the millisecond
 * @param reason one sentence that a wire desk can act on
 * @param line the line where reading failed, counted from 1, or null where no line is to blame
 */
public record RejectedDispatch(
    String id,
    String desk,
    Original original,
    Instant receivedAt,
    String reason,
    @Nullable Integer line) {
  /** How the local part of an id begins; ids of dispatches do not. */
  public static final String LOCAL_PREFIX = "rejected-";

  private static final int HASH_CHARS = 16;

  /** The id of what a desk sent in vain: the same bytes have the same. */
  public static String idOf(String desk, Bytes bytes) {
    return desk + "." + LOCAL_PREFIX + bytes.sha256().substring(0, HASH_CHARS);
  }
}
