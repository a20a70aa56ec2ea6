package wireroom.ingest.receive;

import java.time.Duration;
import wireroom.schemas.topic.Topics;

/**
 * How dispatches are taken in.
 *
 * @param bodyLimit the most bytes that a body may have
 * @param ackTimeout the longest that a sender waits for Kafka, at least three seconds in earnest
 * @param retryAfter when a sender whom Kafka kept waiting in vain should come again, in whole
 *     seconds
 * @param remembered of how many dispatches and entries, counted together, it can be told what
 *     became of them
 */
public record IntakeSettings(
    int bodyLimit, Duration ackTimeout, Duration retryAfter, int remembered) {
  /** A record holds the body and what was read of it, both of them at most so large. */
  public static final int LARGEST_BODY_LIMIT = Topics.MAX_RECORD_BYTES / 2;

  /** 8 MiB, 15 s, 5 s and 100,000. */
  public static final IntakeSettings DEFAULT =
      new IntakeSettings(8 * 1024 * 1024, Duration.ofSeconds(15), Duration.ofSeconds(5), 100_000);

  public IntakeSettings {
    if (bodyLimit < 1 || bodyLimit > LARGEST_BODY_LIMIT) {
      throw new IllegalArgumentException(
          "A body's limit is 1 to %d bytes, not %d.".formatted(LARGEST_BODY_LIMIT, bodyLimit));
    }
    if (!ackTimeout.isPositive() || !retryAfter.isPositive() || remembered < 1) {
      throw new IllegalArgumentException("Times and counts of the intake are positive.");
    }
  }
}
