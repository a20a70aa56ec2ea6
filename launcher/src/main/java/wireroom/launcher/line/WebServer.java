package wireroom.launcher.line;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wireroom.launcher.config.SetupException;
import wireroom.schemas.json.Problem;
import wireroom.schemas.json.WireJson;

/**
 * The one HTTP server of a process: the routes of its stages, and health and metrics beside them.
 */
final class WebServer implements AutoCloseable {
  private final String host;
  private final Javalin server;

  /**
   * Wires the server.
   *
   * @param host the address to listen on
   * @param routes what the stages answer
   * @param health the state of the stages now
   * @param metrics the metrics now, in Prometheus' text form
   */
  WebServer(
      String host,
      List<Consumer<JavalinConfig>> routes,
      Supplier<HealthReport> health,
      Supplier<String> metrics) {
    this.host = host;
    this.server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.concurrency.useVirtualThreads = true;
              config.jsonMapper(new io.javalin.json.JavalinJackson(WireJson.mapper(), true));
              config.routes.get("/health/live", context -> context.json(HealthLive.UP));
              config.routes.get("/health/ready", context -> answer(context, health.get()));
              config.routes.get(
                  "/metrics",
                  context ->
                      context.contentType("text/plain; version=0.0.4").result(metrics.get()));
              config.routes.error(HttpStatus.NOT_FOUND.getCode(), WebServer::describeUnknownPath);
              routes.forEach(route -> route.accept(config));
            });
  }

  private record HealthLive(String status) {
    static final HealthLive UP = new HealthLive("up");
  }

  private static void answer(Context context, HealthReport report) {
    context.status(report.up() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).json(report);
  }

  private static void describeUnknownPath(Context context) {
    if (context.endpoints().matchedHttpEndpoint() == null) {
      context
          .json(Problem.of(404, "Not Found", "nothing is at " + context.path()))
          .contentType(Problem.MEDIA_TYPE);
    }
  }

  /**
   * Listens.
   *
   * @throws SetupException where the port is taken
   */
  void start(int port) {
    try {
      server.start(host, port);
    } catch (JavalinBindException e) {
      throw portTaken(host, port, e);
    }
  }

  static SetupException portTaken(String host, int port, Exception cause) {
    return new SetupException(
        "port %d of %s is taken or cannot be had: choose another with --port".formatted(port, host),
        cause);
  }

  /** The port it listens on. */
  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
