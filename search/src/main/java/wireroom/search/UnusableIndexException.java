package wireroom.search;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A stored index cannot be used: it is damaged, or another version of Wireroom wrote it. Everything
 * in it can be indexed again from the topics.
 */
public final class UnusableIndexException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public UnusableIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
