package wireroom.ingest.receive;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.receive.DispatchState.Failed;
import wireroom.ingest.receive.DispatchState.Pending;
import wireroom.ingest.receive.DispatchState.Rejected;
import wireroom.ingest.receive.DispatchState.Revised;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.model.RejectedDispatch;

/**
 * What has become of the dispatches of late. What is told of one may come in any order: of two
 * versions the one with the higher offset counts. Remembers so many dispatches and entries, and
 * forgets first what nobody has told of or asked for longest. Thread-safe.
 */
public final class DispatchStates {
  private final int limit;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final LinkedHashMap<String, DispatchState> states = new LinkedHashMap<>(16, 0.75f, true);
  private int weight;

  /**
   * Nothing is known yet.
   *
   * @param limit how many dispatches and entries, counted together, are remembered
   */
  public DispatchStates(int limit) {
    this.limit = limit;
  }

  /** A version of a dispatch stands on its topic. */
  void received(String id, long offset, Instant at) {
    tell(id, new Pending(offset, at));
  }

  /** It is decided what a version of a dispatch does; {@code at} is when it was received. */
  void decided(DispatchOutcome outcome, Instant at) {
    String failure = outcome.failure();
    tell(
        outcome.dispatchId(),
        failure == null
            ? new Revised(outcome.offset(), at, outcome.entries())
            : new Failed(outcome.offset(), at, failure));
  }

  /** Something could not be read. */
  void rejected(RejectedDispatch one) {
    tell(one.id(), new Rejected(one.receivedAt(), one.reason(), one.line()));
  }

  /** What has become of a dispatch, if it is remembered. */
  public Optional<DispatchState> get(String id) {
    lock.lock();
    try {
      return Optional.ofNullable(states.get(id));
    } finally {
      lock.unlock();
    }
  }

  /**
   * What has become of a dispatch, once it is no longer pending; what is known by then where that
   * takes longer than {@code atMost}.
   */
  public Optional<DispatchState> await(String id, Duration atMost) throws InterruptedException {
    long left = atMost.toNanos();
    lock.lock();
    try {
      while (left > 0 && isOpen(states.get(id))) {
        left = changed.awaitNanos(left);
      }
      return Optional.ofNullable(states.get(id));
    } finally {
      lock.unlock();
    }
  }

  /** Not known is open too: another intake may have received it a moment ago. */
  private static boolean isOpen(@Nullable DispatchState state) {
    return state == null || state instanceof Pending;
  }

  private void tell(String id, DispatchState state) {
    lock.lock();
    try {
      DispatchState known = states.get(id);
      if (supersedes(state, known)) {
        states.put(id, state);
        weight += weight(state) - weight(known);
        forget();
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void forget() {
    Iterator<DispatchState> eldest = states.values().iterator();
    while (weight > limit && states.size() > 1) {
      weight -= weight(eldest.next());
      eldest.remove();
    }
  }

  private static boolean supersedes(DispatchState state, @Nullable DispatchState known) {
    return offset(state) > offset(known)
        || (offset(state) == offset(known) && !(state instanceof Pending));
  }

  private static long offset(@Nullable DispatchState state) {
    return switch (state) {
      case null -> -1;
      case Pending pending -> pending.offset();
      case Revised revised -> revised.offset();
      case Failed failed -> failed.offset();
      case Rejected _ -> -1;
    };
  }

  private static int weight(@Nullable DispatchState state) {
    return switch (state) {
      case null -> 0;
      case Pending _, Failed _, Rejected _ -> 1;
      case Revised revised -> 1 + revised.entries().size();
    };
  }
}
