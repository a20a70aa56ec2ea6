package wireroom.schemas.topic;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/**
 * What a stage does with a record that cannot be read: the record goes to the dead letters with its
 * cause, and the stage goes on. Where the record is not to blame, the stream thread fails instead,
 * and whoever takes over tries the record again. Public only because Kafka Streams makes it.
 */
public final class UnreadableRecords implements DeserializationExceptionHandler {
  private final DeserializationExceptionHandler deadLetters = new LogAndContinueExceptionHandler();

  @Override
  public void configure(Map<String, ?> configs) {
    deadLetters.configure(configs);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    return switch (Fault.of(exception)) {
      case OF_RECORD -> deadLetters.handleError(context, record, exception);
      case OF_SURROUNDINGS -> Response.fail();
    };
  }
}
