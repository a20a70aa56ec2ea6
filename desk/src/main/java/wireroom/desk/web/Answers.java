package wireroom.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Header;
import wireroom.schemas.json.Problem;
import wireroom.schemas.json.WireJson;
import wireroom.schemas.model.Bytes;

/** Writes answers of the API. Thread-safe. */
final class Answers {
  private static final int TAG_LENGTH = 16;

  private final ObjectMapper json = WireJson.mapper();

  /** Writes a document; Javalin answers 304 by its tag where the client has it already. */
  void document(Context ctx, Object document) throws JsonProcessingException {
    byte[] body = json.writeValueAsBytes(document);
    String tag = Bytes.copyOf(body).sha256().substring(0, TAG_LENGTH);
    ctx.contentType("application/json")
        .header(Header.ETAG, "W/\"" + tag + '"')
        .header(Header.CACHE_CONTROL, "no-cache")
        .result(body);
  }

  void problem(Context ctx, Problem problem) throws JsonProcessingException {
    ctx.status(problem.status())
        .contentType(Problem.MEDIA_TYPE)
        .header(Header.CACHE_CONTROL, "no-store")
        .result(json.writeValueAsBytes(problem));
  }
}
