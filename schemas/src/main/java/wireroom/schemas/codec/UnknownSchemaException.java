package wireroom.schemas.codec;

import java.io.Serial;
import org.apache.kafka.common.errors.SerializationException;

/** No schema is known by that id, or no id for that schema. */
public final class UnknownSchemaException extends SerializationException {
  @Serial private static final long serialVersionUID = 1L;

  public UnknownSchemaException(String message) {
    super(message);
  }

  public UnknownSchemaException(String message, Throwable cause) {
    super(message, cause);
  }
}
