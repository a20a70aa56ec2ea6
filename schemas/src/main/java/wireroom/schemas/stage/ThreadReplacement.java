package wireroom.schemas.stage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a stream thread that dies replaced, for whatever killed it may pass; after repeated deaths
 * the next one starts later. Thread-safe.
 */
final class ThreadReplacement implements StreamsUncaughtExceptionHandler, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ThreadReplacement.class);

  private final String stage;
  private final ThreadDeaths deaths = new ThreadDeaths(System::nanoTime);
  private final CountDownLatch closing = new CountDownLatch(1);

  /**
   * For the threads of one stage.
   *
   * @param stage its name, for the log
   */
  ThreadReplacement(String stage) {
    this.stage = stage;
  }

  /** Runs on the dying thread, so that its pause holds up none but it. */
  @Override
  public StreamThreadExceptionResponse handle(Throwable cause) {
    Duration pause = deaths.add(cause);
    LOG.error("{}: a stream thread died; another starts in {} s", stage, pause.toSeconds(), cause);
    try {
      boolean closed = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
      LOG.debug("{}: {}", stage, closed ? "the stage closes" : "another thread starts");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  /** What an operator should know, or empty where all is well. */
  Optional<String> complaint() {
    return deaths.complaint();
  }

  /** Ends all pauses. */
  @Override
  public void close() {
    closing.countDown();
  }
}
