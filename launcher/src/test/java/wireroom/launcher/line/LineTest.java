package wireroom.launcher.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wireroom.launcher.config.SetupException;
import wireroom.schemas.stage.Health;
import wireroom.schemas.stage.Stage;

class LineTest {
  private static final String HOST = "127.0.0.1";

  private final List<String> closed = new ArrayList<>();
  private final Line line = new Line();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    line.close();
  }

  @Test
  void readinessNamesTheStageThatIsDownAndWhy() throws Exception {
    line.with(new Part("first", Health.UP)).with(new Part("second", Health.down("it rests")));
    HttpResponse<String> ready = get("/health/ready", line.start(HOST, 0));
    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body())
        .contains("\"first\":{\"status\":\"up\"}")
        .contains("\"second\":{\"status\":\"down\",\"reason\":\"it rests\"}");
    assertThat(line.health().reasons()).isEqualTo("it rests");
  }

  @Test
  void whatWasAddedFirstIsClosedLast() {
    line.with(new Part("first", Health.UP)).with(new Part("second", Health.UP));
    line.close();
    line.close();
    assertThat(closed).containsExactly("second", "first");
  }

  @Test
  void failureOfAHandlerIsAProblemThatKeepsTheCauseToTheLog() throws Exception {
    line.answering(
        config ->
            config.routes.get(
                "/broken",
                _ -> {
                  throw new IllegalStateException("secret");
                }));
    HttpResponse<String> answer = get("/broken", line.start(HOST, 0));
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).doesNotContain("secret");
  }

  @Test
  void unknownPathAndWrongMethodAreToldApart() throws Exception {
    int port = line.start(HOST, 0);
    assertThat(get("/nothing", port).statusCode()).isEqualTo(404);
    HttpResponse<String> put =
        http.send(
            request("/health/live", port).PUT(BodyPublishers.noBody()).build(),
            BodyHandlers.ofString());
    assertThat(put.statusCode()).isEqualTo(405);
  }

  @Test
  void takenPortIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> line.requireFree(HOST, taken.getLocalPort()))
          .isInstanceOf(SetupException.class)
          .hasMessageContaining("port " + taken.getLocalPort());
    }
  }

  private HttpResponse<String> get(String path, int port) throws Exception {
    return http.send(request(path, port).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path, int port) {
    return HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + port + path));
  }

  private final class Part implements Stage {
    private final String name;
    private final Health health;

    Part(String name, Health health) {
      this.name = name;
      this.health = health;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void start() {}

    @Override
    public Health check() {
      return health;
    }

    @Override
    public void close() {
      closed.add(name);
    }
  }
}
