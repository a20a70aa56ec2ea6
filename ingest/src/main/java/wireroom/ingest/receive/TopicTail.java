package wireroom.ingest.receive;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wireroom.schemas.codec.AvroCodec;
import wireroom.schemas.codec.SchemaRegistry;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.model.RejectedDispatch;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;

/**
 * The ends of the topics that tell what becomes of dispatches, read through one consumer. What was
 * decided earlier is read from the topic of outcomes; of the topic of dispatches only what has no
 * outcome yet, so that nobody waits for the bytes of months. Not thread-safe.
 */
final class TopicTail {
  private static final Logger LOG = LoggerFactory.getLogger(TopicTail.class);
  private static final Duration POLL = Duration.ofSeconds(1);

  /** Of each partition: rejected dispatches are asked for soon, and come with all their bytes. */
  private static final long REJECTED_REMEMBERED = 1_000;

  private final Consumer<String, byte[]> consumer;
  private final DispatchStates states;
  private final long remembered;
  private final AvroCodec<DispatchOutcome> outcomes;
  private final AvroCodec<RejectedDispatch> rejected;
  private final List<TopicPartition> dispatchPartitions;

  /** Where, in each partition of the topic of dispatches, those without an outcome begin. */
  private final Map<TopicPartition, Long> undecided = new HashMap<>();

  /**
   * Nothing is read yet.
   *
   * @param states told of everything
   * @param remembered how many records of each partition are worth reading at first
   */
  TopicTail(
      Consumer<String, byte[]> consumer,
      SchemaRegistry schemas,
      DispatchStates states,
      long remembered) {
    this.consumer = consumer;
    this.states = states;
    this.remembered = remembered;
    this.outcomes = Topics.OUTCOMES.serde(schemas);
    this.rejected = Topics.REJECTED.serde(schemas);
    this.dispatchPartitions = partitions(Topics.DISPATCHES);
  }

  /** Reads what the topics hold by now. */
  void catchUp() {
    List<TopicPartition> decisions = partitions(Topics.OUTCOMES);
    List<TopicPartition> rejections = partitions(Topics.REJECTED);
    consumer.assign(
        Stream.of(dispatchPartitions, decisions, rejections).flatMap(List::stream).toList());
    consumer.pause(dispatchPartitions);
    seekBeforeEnd(decisions, remembered);
    seekBeforeEnd(rejections, REJECTED_REMEMBERED);
    readToEnd(decisions);
    readToEnd(rejections);
    seekBeforeEnd(dispatchPartitions, remembered);
    undecided.forEach(
        (partition, offset) ->
            consumer.seek(partition, Math.max(offset, consumer.position(partition))));
    consumer.resume(dispatchPartitions);
    readToEnd(dispatchPartitions);
  }

  /** Reads what came since, waiting a second for it; whether anything came. */
  boolean poll() {
    ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
    records.forEach(this::tell);
    return !records.isEmpty();
  }

  /**
   * Asks the cluster for something, so that it is known to be there.
   *
   * @throws org.apache.kafka.common.errors.TimeoutException where it does not answer
   */
  void ping() {
    consumer.endOffsets(dispatchPartitions);
  }

  private List<TopicPartition> partitions(Topic<?> topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new KafkaException("there is no topic " + topic.name() + " yet");
    }
    return partitions;
  }

  private void seekBeforeEnd(Collection<TopicPartition> partitions, long records) {
    Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
    consumer
        .endOffsets(partitions)
        .forEach(
            (partition, end) ->
                consumer.seek(
                    partition, Math.max(first.getOrDefault(partition, 0L), end - records)));
  }

  private void readToEnd(Collection<TopicPartition> partitions) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      poll();
    }
  }

  private void tell(ConsumerRecord<String, byte[]> row) {
    if (row.value() == null) {
      // Somebody erased what there was to tell of a dispatch.
      return;
    }
    Instant at = Instant.ofEpochMilli(row.timestamp());
    try {
      if (row.topic().equals(Topics.DISPATCHES.name())) {
        states.received(row.key(), row.offset(), at);
      } else if (row.topic().equals(Topics.OUTCOMES.name())) {
        tellOutcome(outcomes.decode(row.value()), at);
      } else {
        states.rejected(rejected.decode(row.value()));
      }
    } catch (SerializationException e) {
      LOG.error("{}-{} holds an alien record at {}", row.topic(), row.partition(), row.offset(), e);
    }
  }

  /** The time of an outcome's record is that of its dispatch's: Kafka Streams passes it on. */
  private void tellOutcome(DispatchOutcome outcome, Instant at) {
    states.decided(outcome, at);
    int partition = Topic.partitionOf(outcome.dispatchId(), dispatchPartitions.size());
    undecided.merge(
        new TopicPartition(Topics.DISPATCHES.name(), partition), outcome.offset() + 1, Math::max);
  }
}
