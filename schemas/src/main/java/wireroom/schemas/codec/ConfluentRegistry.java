package wireroom.schemas.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.kafka.common.KafkaException;

/**
 * An external registry that speaks the Confluent REST API (Confluent's own, Apicurio's ccompat,
 * Karapace). Registers a schema when it is first written; answers are kept for the life of this
 * object, since an id never changes its schema.
 */
public final class ConfluentRegistry implements SchemaRegistry {
  private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
  private static final int UNPROCESSABLE = 422;

  /** The {@code error_code} of Confluent's REST API for a schema that is unknown. */
  private static final String SCHEMA_NOT_FOUND = "40403";

  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final URI base;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Map<Schema, Integer>> ids = new ConcurrentHashMap<>();
  private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

  /**
   * A client of a registry.
   *
   * @param base its address, such as {@code http://localhost:8080/apis/ccompat/v7}
   */
  public ConfluentRegistry(URI base) {
    this.base = URI.create(base.toString().replaceAll("/+$", ""));
  }

  @Override
  public int idOf(String subject, Schema schema) {
    return ids.computeIfAbsent(subject, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(schema, any -> register(subject, schema));
  }

  @Override
  public Schema byId(int id) {
    return schemas.computeIfAbsent(id, this::fetch);
  }

  private int register(String subject, Schema schema) {
    String body = json.createObjectNode().put("schema", schema.toString()).toString();
    HttpRequest.Builder request =
        request("/subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "/versions")
            .header("Content-Type", MEDIA_TYPE)
            .POST(BodyPublishers.ofString(body));
    return send(request, "register " + schema.getName() + " as " + subject).get("id").asInt();
  }

  private Schema fetch(int id) {
    JsonNode answer = send(request("/schemas/ids/" + id), "look up schema " + id);
    return new Schema.Parser().parse(answer.get("schema").asText());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(TIMEOUT)
        .header("Accept", MEDIA_TYPE);
  }

  private JsonNode send(HttpRequest.Builder request, String what) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
        throw refusal(what, answer);
      }
      return json.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new RegistryUnavailableException(
          "cannot " + what + ": " + base + " answered no JSON", e);
    } catch (IOException e) {
      throw new RegistryUnavailableException("cannot " + what + ": no answer from " + base, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RegistryUnavailableException("cannot " + what + ": interrupted", e);
    }
  }

  /**
   * A registry that does not know a schema says so in a document of its own; any other 404 is a
   * wrong address or somebody in between. 409 and 422 refuse what was asked.
   */
  private KafkaException refusal(String what, HttpResponse<String> answer) {
    String message =
        "cannot %s: %s answered %d: %s".formatted(what, base, answer.statusCode(), answer.body());
    boolean ofTheSchema =
        switch (answer.statusCode()) {
          case HttpURLConnection.HTTP_NOT_FOUND -> answer.body().contains(SCHEMA_NOT_FOUND);
          case HttpURLConnection.HTTP_CONFLICT, UNPROCESSABLE -> true;
          default -> false;
        };
    return ofTheSchema
        ? new UnknownSchemaException(message)
        : new RegistryUnavailableException(message);
  }
}
