package wireroom.ingest.receive;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what comes in, whichever way it comes. Thread-safe. */
final class IntakeMeters {
  private final MeterRegistry meters;
  private final Counter bytes;

  IntakeMeters(MeterRegistry meters) {
    this.meters = meters;
    this.bytes =
        Counter.builder("wireroom.ingest.bytes")
            .baseUnit("bytes")
            .description("Bodies of all submissions")
            .register(meters);
  }

  void count(Submission submission, IntakeOutcome outcome) {
    bytes.increment(submission.bytes().size());
    Counter.builder("wireroom.ingest.dispatches")
        .description("Submissions by what became of them")
        .tag("outcome", outcome.kind())
        .register(meters)
        .increment();
  }
}
