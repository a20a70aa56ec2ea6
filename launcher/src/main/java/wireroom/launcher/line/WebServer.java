package wireroom.launcher.line;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wireroom.launcher.config.SetupException;
import wireroom.schemas.json.Problem;
import wireroom.schemas.json.WireJson;

/**
 * The one HTTP server of a process: the routes of its stages, and health and metrics beside them.
 */
final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

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
              config.http.prefer405over404 = true;
              config.jsonMapper(new JavalinJackson(WireJson.mapper(), true));
              config.routes.get("/health/live", context -> context.json(HealthLive.UP));
              config.routes.get("/health/ready", context -> answer(context, health.get()));
              config.routes.get(
                  "/metrics",
                  context ->
                      context.contentType("text/plain; version=0.0.4").result(metrics.get()));
              config.routes.error(HttpStatus.NOT_FOUND.getCode(), WebServer::describeUnknownPath);
              config.routes.exception(Exception.class, WebServer::describeFailure);
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
      answer(context, HttpStatus.NOT_FOUND, "nothing is at " + context.path());
    }
  }

  /** What no stage foresaw: the log has the cause, the client what it may know. */
  private static void describeFailure(Exception failure, Context context) {
    if (failure instanceof HttpResponseException refusal) {
      answer(context, HttpStatus.forStatus(refusal.getStatus()), refusal.getMessage());
      return;
    }
    LOG.error("cannot answer {} {}", context.method(), context.path(), failure);
    answer(
        context, HttpStatus.INTERNAL_SERVER_ERROR, "The line failed to answer; its log says why.");
  }

  private static void answer(Context context, HttpStatus status, @Nullable String detail) {
    context
        .status(status)
        .json(Problem.of(status.getCode(), status.getMessage(), detail))
        .contentType(Problem.MEDIA_TYPE);
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
