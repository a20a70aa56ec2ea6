package wireroom.schemas.codec;

import java.io.Serial;
import org.apache.kafka.common.errors.RetriableException;

/** The schema registry cannot be asked now; no record is to blame, and a later try may succeed. */
public final class RegistryUnavailableException extends RetriableException {
  @Serial private static final long serialVersionUID = 1L;

  public RegistryUnavailableException(String message) {
    super(message);
  }

  public RegistryUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
