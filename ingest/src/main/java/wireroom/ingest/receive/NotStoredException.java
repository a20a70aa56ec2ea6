package wireroom.ingest.receive;

import org.jspecify.annotations.Nullable;

/** Kafka has not acknowledged a record; the reason is one sentence for the sender. */
final class NotStoredException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  NotStoredException(String reason) {
    super(reason);
    this.reason = reason;
  }

  NotStoredException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
