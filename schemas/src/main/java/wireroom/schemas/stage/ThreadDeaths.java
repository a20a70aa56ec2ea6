package wireroom.schemas.stage;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How often threads of a stage died lately, and what follows from it: the longer a row of deaths,
 * the longer the pause before another thread tries. Thread-safe.
 */
final class ThreadDeaths {
  private static final Duration LATELY = Duration.ofMinutes(5);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** One death may be chance, and its dispatch succeed with the next thread. */
  private static final int TOO_MANY = 3;

  private record Death(long nanoTime, Throwable cause) {}

  private final LongSupplier nanoTime;
  private final Deque<Death> deaths = new ArrayDeque<>();

  /**
   * None yet.
   *
   * @param nanoTime a clock as {@link System#nanoTime}
   */
  ThreadDeaths(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Notes a death; returns how long to wait before another thread is started. */
  synchronized Duration add(Throwable cause) {
    deaths.addLast(new Death(nanoTime.getAsLong(), cause));
    forgetOld();
    Duration pause = Duration.ofSeconds(1L << Math.min(deaths.size() - 1, 10)).minusSeconds(1);
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /** What an operator should know, or empty where all is well. */
  synchronized Optional<String> complaint() {
    forgetOld();
    return deaths.size() < TOO_MANY
        ? Optional.empty()
        : Optional.of(
            "%d threads died in the last %d minutes, the last of: %s"
                .formatted(deaths.size(), LATELY.toMinutes(), root(deaths.getLast().cause())));
  }

  /** Kafka Streams wraps what went wrong in accounts of where. */
  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private void forgetOld() {
    long now = nanoTime.getAsLong();
    while (!deaths.isEmpty() && now - deaths.getFirst().nanoTime() > LATELY.toNanos()) {
      deaths.removeFirst();
    }
  }
}
