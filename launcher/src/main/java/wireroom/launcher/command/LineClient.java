package wireroom.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import wireroom.launcher.config.SetupException;
import wireroom.schemas.json.WireJson;

/** Talks to a running line as a wire desk. */
final class LineClient implements AutoCloseable {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);
  private static final int WAIT_SECONDS = 20;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
  private final ObjectMapper mapper = WireJson.mapper();
  private final URI base;
  private final String token;

  LineClient(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /**
   * An answer of the line.
   *
   * @param status its HTTP status
   * @param document its JSON document, missing where the body is none
   */
  record Answer(int status, JsonNode document) {
    private static final int ACCEPTED = 202;

    boolean accepted() {
      return status == ACCEPTED;
    }
  }

  /**
   * Submits a dispatch.
   *
   * @param id the id it shall have, or null
   * @param contentType what it is, or null to let the line find out
   */
  Answer submit(DispatchFile file, @Nullable String id, @Nullable String contentType)
      throws InterruptedException {
    HttpRequest.Builder request =
        request("/dispatches" + (id == null ? "" : "?id=" + encoded(id)))
            .POST(BodyPublishers.ofByteArray(file.bytes().toArray()));
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    String name = file.fileName();
    if (name != null) {
      request.header("Slug", encoded(name));
    }
    return send(request.build());
  }

  /** What became of a dispatch; waits a while for it to be revised. */
  Answer outcome(String id) throws InterruptedException {
    return send(request("/dispatches/" + encoded(id) + "?wait=" + WAIT_SECONDS).GET().build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(ANSWER_TIMEOUT)
        .header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest request) throws InterruptedException {
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), document(response));
    } catch (IOException e) {
      throw new SetupException("no line answers at " + base + ": does it run there?", e);
    }
  }

  private JsonNode document(HttpResponse<byte[]> response) throws IOException {
    boolean json =
        response.headers().firstValue("Content-Type").filter(t -> t.contains("json")).isPresent();
    return json ? mapper.readTree(response.body()) : MissingNode.getInstance();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    http.close();
  }
}
