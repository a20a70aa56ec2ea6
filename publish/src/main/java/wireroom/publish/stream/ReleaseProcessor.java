package wireroom.publish.stream;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wireroom.publish.release.Decision;
import wireroom.publish.release.ReleaseRule;
import wireroom.schemas.model.EntryId;
import wireroom.schemas.model.EntryRevision;

/** Carries out what the release rule decides, and remembers which entries are out. */
final class ReleaseProcessor implements FixedKeyProcessor<String, EntryRevision, EntryRevision> {
  private static final Logger LOG = LoggerFactory.getLogger(ReleaseProcessor.class);

  /** The store of entries that are out, each with the revision that went out last. */
  static final String OUT = "out";

  private @Nullable FixedKeyProcessorContext<String, EntryRevision> context;
  private @Nullable KeyValueStore<String, Integer> out;

  @Override
  public void init(FixedKeyProcessorContext<String, EntryRevision> context) {
    this.context = context;
    this.out = context.getStateStore(OUT);
  }

  @Override
  public void process(FixedKeyRecord<String, EntryRevision> entry) {
    @Nullable EntryRevision revision = entry.value();
    checkKey(entry.key(), revision);
    KeyValueStore<String, Integer> known = Objects.requireNonNull(out);
    if (revision == null) {
      known.delete(entry.key());
      forward(entry);
      return;
    }
    switch (ReleaseRule.decide(revision, known.get(entry.key()) != null)) {
      case Decision.Release release -> {
        known.put(entry.key(), release.entry().revision());
        forward(entry);
      }
      case Decision.Withdraw _ -> {
        known.delete(entry.key());
        forward(entry);
      }
      case Decision.Hold hold -> LOG.info("{} is held: {}", entry.key(), hold.reason());
    }
  }

  private void forward(FixedKeyRecord<String, EntryRevision> entry) {
    Objects.requireNonNull(context).forward(entry);
  }

  /**
   * Here rather than in the partitioner, whose failure would stop the stage instead of sending the
   * record to the dead letters.
   */
  private static void checkKey(String entryId, @Nullable EntryRevision entry) {
    EntryId.dispatchOf(entryId);
    if (entry != null && !entry.id().equals(entryId)) {
      throw new IllegalArgumentException(
          "the key %s stands before the entry %s".formatted(entryId, entry.id()));
    }
  }
}
