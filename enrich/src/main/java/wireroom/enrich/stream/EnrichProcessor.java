package wireroom.enrich.stream;

import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.revise.KnownDispatch;
import wireroom.schemas.codec.AvroCodec;
import wireroom.schemas.codec.SchemaRegistry;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.topic.Topics;

/**
 * Revises and tags each dispatch. All that can fail because of a dispatch comes before anything is
 * stored or sent, so that a dispatch is processed whole or not at all.
 */
final class EnrichProcessor implements Processor<String, Dispatch, String, byte[]> {
  private final AvroCodec<EntryRevision> entries;
  private final AvroCodec<DispatchOutcome> outcomes;
  private final ThreadLocal<DispatchTagger> tagger;
  private ProcessorContext<String, byte[]> context;
  private KeyValueStore<String, KnownDispatch> known;

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else.
  EnrichProcessor(SchemaRegistry schemas, ThreadLocal<DispatchTagger> tagger) {
    this.entries = Topics.ENTRIES.serde(schemas);
    this.outcomes = Topics.OUTCOMES.serde(schemas);
    this.tagger = tagger;
  }

  /** Loads the thread's tagger, so that the first dispatch does not wait for it. */
  @Override
  public void init(ProcessorContext<String, byte[]> context) {
    this.context = context;
    this.known = context.getStateStore(EnrichTopology.KNOWN);
    tagger.get();
  }

  @Override
  public void process(Record<String, Dispatch> record) {
    Dispatch dispatch = checked(record);
    KnownDispatch before = known.get(dispatch.id());
    Enrichment enrichment = enriched(before, dispatch);
    List<Record<String, byte[]>> changed =
        enrichment.changed().stream()
            .map(entry -> record.withKey(entry.id()).withValue(encoded(entry)))
            .toList();
    DispatchOutcome outcome = DispatchOutcome.revised(dispatch, offset(), enrichment.outcomes());
    Record<String, byte[]> answer =
        record.withValue(fitting(dispatch.id(), outcomes.encode(outcome)));

    if (!enrichment.known().equals(before)) {
      known.put(dispatch.id(), enrichment.known());
    }
    changed.forEach(entry -> context.forward(entry, EnrichTopology.ENTRIES));
    context.forward(answer, EnrichTopology.OUTCOMES);
  }

  private static Dispatch checked(Record<String, Dispatch> record) {
    @Nullable Dispatch dispatch = record.value();
    if (dispatch == null) {
      throw new IllegalArgumentException("a record without a dispatch");
    }
    if (!dispatch.id().equals(record.key())) {
      throw new IllegalArgumentException(
          "the key %s stands before the dispatch %s".formatted(record.key(), dispatch.id()));
    }
    return dispatch;
  }

  /** Recursion without end is the dispatch's doing: the next thread would die of it as well. */
  private Enrichment enriched(@Nullable KnownDispatch before, Dispatch dispatch) {
    try {
      return Enrichment.of(before, dispatch, tagger.get());
    } catch (StackOverflowError e) {
      throw new IllegalStateException("its text goes deeper than the stack", e);
    }
  }

  private byte[] encoded(EntryRevision entry) {
    return fitting(entry.id(), entries.encode(entry));
  }

  /** Looked at here, since a producer that refuses a record takes the thread with it. */
  private static byte[] fitting(String id, byte[] bytes) {
    if (bytes.length > EnrichTopology.MOST_BYTES) {
      throw new SerializationException(
          "what is to be sent of %s has %d bytes, more than %d"
              .formatted(id, bytes.length, EnrichTopology.MOST_BYTES));
    }
    return bytes;
  }

  private long offset() {
    return context.recordMetadata().map(RecordMetadata::offset).orElseThrow();
  }
}
