package wireroom.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.receive.DeskTokens;
import wireroom.ingest.receive.FolderSettings;
import wireroom.ingest.receive.IntakeSettings;
import wireroom.ingest.receive.WireDesk;
import wireroom.schemas.json.WireJson;
import wireroom.schemas.stage.Health;
import wireroom.schemas.topic.Cluster;

/** An ingest stage with a server of its own at a free port, and a client of it. */
final class RunningIngest implements AutoCloseable {
  static final WireDesk NORTH = new WireDesk("north");
  static final WireDesk SOUTH = new WireDesk("south");
  static final String NORTH_TOKEN = "token-of-the-north";
  static final String SOUTH_TOKEN = "token-of-the-south";
  static final DeskTokens TOKENS =
      DeskTokens.parse(
          DeskTokens.line(NORTH, NORTH_TOKEN) + "\n" + DeskTokens.line(SOUTH, SOUTH_TOKEN));
  static final IntakeSettings INTAKE = IntakeSettings.DEFAULT;

  /** The time by the stage's clock, which stands still and has nanoseconds. */
  final Instant now = Clock.systemUTC().instant().minus(Duration.ofHours(3)).plusNanos(1);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Ingest ingest;
  private final Javalin server;

  private RunningIngest(Cluster cluster, IngestSettings settings) {
    ingest = new Ingest(cluster, settings, Clock.fixed(now, ZoneOffset.UTC), meters);
    server =
        Javalin.create(
                config -> {
                  config.concurrency.useVirtualThreads = true;
                  config.startup.showJavalinBanner = false;
                  ingest.routes().accept(config);
                })
            .start(0);
    ingest.start();
  }

  /** Starts a stage; returns at once. */
  static RunningIngest start(Cluster cluster, IngestSettings settings) {
    return new RunningIngest(cluster, settings);
  }

  /** Starts a stage and waits until it is up. */
  static RunningIngest up(Cluster cluster, IntakeSettings intake, @Nullable FolderSettings folder) {
    return start(cluster, new IngestSettings(TOKENS, intake, folder)).untilUp();
  }

  static RunningIngest up(Cluster cluster) {
    return start(cluster, new IngestSettings(TOKENS, INTAKE, null)).untilUp();
  }

  /** Waits for what happens soon, unless the machine is very busy. */
  static ConditionFactory patiently() {
    return Awaitility.await().atMost(Duration.ofSeconds(30));
  }

  RunningIngest untilUp() {
    patiently().until(() -> ingest.check().equals(Health.UP));
    return this;
  }

  Ingest stage() {
    return ingest;
  }

  double count(String outcome) {
    return meters.counter("wireroom.ingest.dispatches", "outcome", outcome).count();
  }

  /** A request of the northern desk, to be completed. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
        .header("Authorization", "Bearer " + NORTH_TOKEN);
  }

  Answer post(String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path).POST(BodyPublishers.ofByteArray(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  Answer post(String text) throws IOException, InterruptedException {
    return post("/dispatches", text.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain");
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    return new Answer(response, json(response.body()));
  }

  private static JsonNode json(String body) throws JsonProcessingException {
    return WireJson.mapper().readTree(body);
  }

  @Override
  public void close() {
    server.stop();
    ingest.close();
  }

  /** An answer and its document. */
  record Answer(HttpResponse<String> response, JsonNode document) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String text(String member) {
      return document.path(member).asText();
    }
  }
}
