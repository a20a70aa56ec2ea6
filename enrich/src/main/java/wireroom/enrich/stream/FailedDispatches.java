package wireroom.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import wireroom.schemas.codec.AvroCodec;
import wireroom.schemas.codec.SchemaRegistry;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.topic.Topics;
import wireroom.schemas.topic.UnprocessableRecords;

/**
 * What becomes of a dispatch that cannot be processed: beside the dead letter with its cause, an
 * outcome that tells its desk, in the same transaction. Public only because Kafka Streams makes it.
 */
public final class FailedDispatches implements ProcessingExceptionHandler {
  /** The property that holds the {@link SchemaRegistry} by which outcomes are written. */
  static final String SCHEMAS = "wireroom.schemas";

  private final UnprocessableRecords deadLetters = new UnprocessableRecords();
  private AvroCodec<DispatchOutcome> outcomes;

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls configure before anything else.
  public FailedDispatches() {}

  @Override
  public void configure(Map<String, ?> configs) {
    deadLetters.configure(configs);
    outcomes =
        Topics.OUTCOMES.serde((SchemaRegistry) requireNonNull(configs.get(SCHEMAS), SCHEMAS));
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    Response response = deadLetters.handleError(context, record, exception);
    if (response.result() == Result.FAIL || !(record.value() instanceof Dispatch dispatch)) {
      return response;
    }
    List<ProducerRecord<byte[], byte[]>> records =
        new ArrayList<>(response.deadLetterQueueRecords());
    records.add(
        new ProducerRecord<>(
            Topics.OUTCOMES.name(),
            null,
            context.timestamp(),
            dispatch.id().getBytes(UTF_8),
            outcomes.encode(
                DispatchOutcome.failed(
                    dispatch, context.offset(), "could not be processed: " + exception))));
    return Response.resume(records);
  }
}
