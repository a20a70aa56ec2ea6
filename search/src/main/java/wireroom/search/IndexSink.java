package wireroom.search;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import wireroom.schemas.model.EntryRevision;
import wireroom.search.stream.Arrival;
import wireroom.search.stream.Sink;

/** Takes what arrives on the wire into the index. */
final class IndexSink implements Sink<EntryRevision> {
  private final SearchIndex index;

  IndexSink(SearchIndex index) {
    this.index = index;
  }

  @Override
  public Map<TopicPartition, Long> positions() {
    return index.positions().entrySet().stream()
        .collect(
            toMap(
                at -> new TopicPartition(at.getKey().topic(), at.getKey().partition()),
                Map.Entry::getValue));
  }

  @Override
  public void apply(List<Arrival<EntryRevision>> arrivals, Map<TopicPartition, Long> positions) {
    index.apply(
        new IndexBatch(
            arrivals.stream()
                .map(arrival -> IndexChange.of(arrival.key(), arrival.value()))
                .toList(),
            positions.entrySet().stream()
                .collect(
                    toMap(
                        at -> new SourcePartition(at.getKey().topic(), at.getKey().partition()),
                        Map.Entry::getValue))));
  }

  @Override
  public void commit() {
    index.commit();
  }

  @Override
  public void clear() {
    index.clear();
  }
}
