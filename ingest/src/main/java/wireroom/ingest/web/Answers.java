package wireroom.ingest.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Header;
import wireroom.ingest.receive.IntakeOutcome.Refused;
import wireroom.ingest.receive.IntakeOutcome.Unavailable;
import wireroom.schemas.json.Problem;
import wireroom.schemas.json.WireJson;

/** Writes answers as JSON. Thread-safe. */
final class Answers {
  private final ObjectMapper json = WireJson.mapper();

  void document(Context ctx, int status, Object document) throws JsonProcessingException {
    write(ctx, status, "application/json", document);
  }

  void problem(Context ctx, Problem problem) throws JsonProcessingException {
    write(ctx, problem.status(), Problem.MEDIA_TYPE, problem);
  }

  void refusal(Context ctx, Refused refused) throws JsonProcessingException {
    if (refused instanceof Unavailable unavailable) {
      ctx.header(Header.RETRY_AFTER, Long.toString(unavailable.retryAfter().toSeconds()));
    }
    problem(ctx, refused.problem());
  }

  private void write(Context ctx, int status, String mediaType, Object document)
      throws JsonProcessingException {
    ctx.status(status)
        .contentType(mediaType)
        .header(Header.CACHE_CONTROL, "no-store")
        .result(json.writeValueAsBytes(document));
  }
}
