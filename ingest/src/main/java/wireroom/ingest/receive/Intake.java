package wireroom.ingest.receive;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wireroom.ingest.read.DispatchId;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.ReadOutcome.Read;
import wireroom.ingest.read.ReadOutcome.Unreadable;
import wireroom.ingest.read.Readers;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.Original;
import wireroom.schemas.model.RejectedDispatch;

/**
 * The one door for dispatches, whichever way they come. A submission is read, and answered once
 * Kafka has what came of it: the dispatch, or the bytes with the reason why they are none. What is
 * not known to be kept is refused, so that the sender sends it again. Thread-safe.
 */
public final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  /** The longest that a submission waits to be read. */
  private static final Duration TURN = Duration.ofSeconds(5);

  private final Readers readers;
  private final DispatchLog log;
  private final DispatchStates states;
  private final Clock clock;
  private final IntakeMeters meters;
  private final IntakeSettings settings;

  /** Reading is work for processors, and takes many times the memory of what is read. */
  private final Semaphore reading = new Semaphore(Runtime.getRuntime().availableProcessors());

  public Intake(
      Readers readers,
      DispatchLog log,
      DispatchStates states,
      Clock clock,
      MeterRegistry meters,
      IntakeSettings settings) {
    this.readers = readers;
    this.log = log;
    this.states = states;
    this.clock = clock;
    this.meters = new IntakeMeters(meters);
    this.settings = settings;
  }

  /** The most bytes that a body may have. Channels read one more at most, to tell that it has. */
  public int bodyLimit() {
    return settings.bodyLimit();
  }

  /** Takes a submission in. Blocks for as long as reading and Kafka take. */
  public IntakeOutcome take(Submission submission) {
    IntakeOutcome outcome = decide(submission);
    meters.count(submission, outcome);
    return outcome;
  }

  private IntakeOutcome decide(Submission submission) {
    if (submission.bytes().size() > settings.bodyLimit()) {
      return new IntakeOutcome.TooLarge(settings.bodyLimit());
    }
    Optional<String> fault = submission.fault();
    if (fault.isPresent()) {
      return new IntakeOutcome.Malformed(fault.get());
    }
    try {
      return store(submission, submission.original());
    } catch (NotStoredException e) {
      LOG.warn("not stored for {}: {} {}", submission.desk().name(), e.reason(), e.getCause());
      return new IntakeOutcome.Unavailable(e.reason(), settings.retryAfter());
    } catch (SerializationException e) {
      LOG.error("what was read for {} cannot be written", submission.desk().name(), e);
      return new IntakeOutcome.Malformed("What was read of the dispatch cannot be passed on.");
    } catch (RecordTooLargeException e) {
      LOG.error("a topic takes less than the body limit of {}", settings.bodyLimit(), e);
      return new IntakeOutcome.Malformed("No topic takes a dispatch of this size.");
    }
  }

  private IntakeOutcome store(Submission submission, Original original) throws NotStoredException {
    String desk = submission.desk().name();
    if (!readers.supports(original.mediaType())) {
      String reason = "No reader reads %s.".formatted(original.mediaType());
      return new IntakeOutcome.Unsupported(
          reject(desk, original, reason, null), readers.mediaTypes());
    }
    return switch (read(original)) {
      case Read read -> accept(submission, original, read);
      case Unreadable(String reason, Integer line) ->
          new IntakeOutcome.Unreadable(reject(desk, original, reason, line));
    };
  }

  private ReadOutcome read(Original original) throws NotStoredException {
    acquireTurn();
    try {
      return readers.read(original);
    } catch (RuntimeException | StackOverflowError e) {
      // A reader promises not to; its fault must not cost the desk its dispatch.
      LOG.error("the reader of {} failed", original.mediaType(), e);
      return new Unreadable("The dispatch could not be read, for a fault of the reader's.", null);
    } finally {
      reading.release();
    }
  }

  private void acquireTurn() throws NotStoredException {
    try {
      if (!reading.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new NotStoredException("Too many dispatches come at once.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotStoredException("The intake is stopping.", e);
    }
  }

  private IntakeOutcome accept(Submission submission, Original original, Read read)
      throws NotStoredException {
    String desk = submission.desk().name();
    String id = submission.id() == null ? DispatchId.of(desk, read) : submission.id();
    Dispatch dispatch = new Dispatch(id, desk, read.header(), read.entries(), original, now());
    try {
      long offset = log.append(dispatch);
      states.received(id, offset, dispatch.receivedAt());
      return new IntakeOutcome.Accepted(dispatch, offset);
    } catch (RecordTooLargeException e) {
      LOG.warn("{} is too large for the topic once it is read", id, e);
      String reason = "What was read of the dispatch is too large to be passed on.";
      return new IntakeOutcome.Unreadable(reject(desk, original, reason, null));
    }
  }

  private RejectedDispatch reject(
      String desk, Original original, String reason, @Nullable Integer line)
      throws NotStoredException {
    String id = RejectedDispatch.idOf(desk, original.bytes());
    RejectedDispatch rejected = new RejectedDispatch(id, desk, original, now(), reason, line);
    log.append(rejected);
    states.rejected(rejected);
    return rejected;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
