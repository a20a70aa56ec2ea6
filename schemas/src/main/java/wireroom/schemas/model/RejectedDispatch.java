package wireroom.schemas.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch that no reader could read, kept to be looked at and tried again.
 *
 * @param id {@code rejected-} and the first 16 hexadecimal digits of the original's SHA-256
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
    @Nullable Integer line) {}
