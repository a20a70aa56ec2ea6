package wireroom.schemas.topic;

import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * What a stage does with a record that cannot be processed: as {@link UnreadableRecords} does with
 * one that cannot be read.
 */
public final class UnprocessableRecords implements ProcessingExceptionHandler {
  private final ProcessingExceptionHandler deadLetters =
      new LogAndContinueProcessingExceptionHandler();

  @Override
  public void configure(Map<String, ?> configs) {
    deadLetters.configure(configs);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    return switch (Fault.of(exception)) {
      case OF_RECORD -> deadLetters.handleError(context, record, exception);
      case OF_SURROUNDINGS -> Response.fail();
    };
  }
}
