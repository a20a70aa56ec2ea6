package wireroom.schemas.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import wireroom.schemas.codec.DispatchForm;
import wireroom.schemas.codec.DispatchOutcomeForm;
import wireroom.schemas.codec.EntryRevisionForm;
import wireroom.schemas.codec.RejectedDispatchForm;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.RejectedDispatch;

/** Every topic of the line. */
public final class Topics {
  /** The largest record that any topic takes: the largest dispatch with what was read of it. */
  public static final int MAX_RECORD_BYTES = 64 * 1024 * 1024;

  private static final int PARTITIONS = 4;
  private static final Duration HISTORY = Duration.ofDays(90);

  /** What wire desks submitted, by dispatch id. */
  public static final Topic<Dispatch> DISPATCHES =
      new Topic<>("dispatches", new DispatchForm(), PARTITIONS, keptByTime());

  /** What no reader could read, by its own id. */
  public static final Topic<RejectedDispatch> REJECTED =
      new Topic<>("dispatches.rejected", new RejectedDispatchForm(), PARTITIONS, keptByTime());

  /** What became of each dispatch, by dispatch id. */
  public static final Topic<DispatchOutcome> OUTCOMES =
      new Topic<>(
          "dispatches.outcomes", new DispatchOutcomeForm(), PARTITIONS, compacted(Duration.ZERO));

  /** Every revision of every entry, by entry id, partitioned by dispatch id. */
  public static final Topic<EntryRevision> ENTRIES =
      new Topic<>("entries", new EntryRevisionForm(), PARTITIONS, compacted(HISTORY));

  /**
   * What partners get: released revisions and withdrawals, by entry id, partitioned by dispatch id.
   */
  public static final Topic<EntryRevision> WIRE =
      new Topic<>("wire", new EntryRevisionForm(), PARTITIONS, compacted(HISTORY));

  private Topics() {}

  /** All topics, in the order in which a dispatch flows. */
  public static List<Topic<?>> all() {
    return List.of(DISPATCHES, REJECTED, OUTCOMES, ENTRIES, WIRE);
  }

  /**
   * Creates what is missing; topics that exist stay as they are.
   *
   * @throws KafkaException where the cluster refuses
   */
  public static void create(Admin admin) throws InterruptedException {
    try {
      Set<String> present = admin.listTopics().names().get();
      admin
          .createTopics(specs().filter(topic -> !present.contains(topic.name())).toList())
          .all()
          .get();
    } catch (ExecutionException e) {
      // Another stage, started at the same time, may have been faster.
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new KafkaException("cannot create the topics", e.getCause());
      }
    }
  }

  private static Stream<NewTopic> specs() {
    return Stream.concat(
        all().stream().map(Topic::toNewTopic),
        Stream.of(DISPATCHES, ENTRIES, WIRE)
            .map(
                topic ->
                    new NewTopic(topic.dead(), Optional.of(1), Optional.empty())
                        .configs(keptByTime())));
  }

  private static Map<String, String> keptByTime() {
    return Map.of(
        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
        TopicConfig.RETENTION_MS_CONFIG, Long.toString(HISTORY.toMillis()),
        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES));
  }

  /** The last record of each key for ever, all records for the time of {@code history}. */
  private static Map<String, String> compacted(Duration history) {
    return Map.of(
        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
        TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG, Long.toString(history.toMillis()),
        TopicConfig.DELETE_RETENTION_MS_CONFIG, Long.toString(HISTORY.toMillis()),
        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES));
  }
}
