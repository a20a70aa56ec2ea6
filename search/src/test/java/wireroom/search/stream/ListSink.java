package wireroom.search.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.TopicPartition;
import wireroom.schemas.model.EntryRevision;

/** Lists what it takes, and fails where it is told to. */
final class ListSink implements Sink<EntryRevision> {
  private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
  private final List<Arrival<EntryRevision>> taken = new CopyOnWriteArrayList<>();
  private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
  private volatile CountDownLatch toldToGo = new CountDownLatch(0);

  /** It cannot take what comes next, once a failure. */
  void failWith(RuntimeException... next) {
    failures.addAll(List.of(next));
  }

  /** It takes a first batch, and the next ones only when told to. */
  void waitAfterTheFirstBatch(CountDownLatch go) {
    toldToGo = go;
  }

  List<String> keys() {
    return taken.stream().map(Arrival::key).toList();
  }

  @Override
  public Map<TopicPartition, Long> positions() {
    return new HashMap<>(positions);
  }

  @Override
  public void apply(List<Arrival<EntryRevision>> arrivals, Map<TopicPartition, Long> next) {
    if (!taken.isEmpty()) {
      awaitGo();
    }
    RuntimeException failure = failures.poll();
    if (failure != null) {
      throw failure;
    }
    taken.addAll(arrivals);
    positions.putAll(next);
  }

  private void awaitGo() {
    try {
      toldToGo.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void commit() {}

  @Override
  public void clear() {
    taken.clear();
    positions.clear();
  }
}
