package wireroom.launcher.line;

import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wireroom.launcher.config.SetupException;
import wireroom.schemas.stage.Stage;

/**
 * Some or all stages in one process, behind one HTTP server. Add stages in the order in which a
 * dispatch flows, start once, close once; what was added or opened first is closed last.
 */
public final class Line implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Line.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

  private final Deque<AutoCloseable> open = new ConcurrentLinkedDeque<>();
  private final List<Stage> stages = new ArrayList<>();
  private final List<Consumer<JavalinConfig>> routes = new ArrayList<>();
  private final Metrics metrics = new Metrics();

  private boolean closing;
  private final CountDownLatch closed = new CountDownLatch(1);

  public Line() {
    open.push(metrics);
  }

  /** A line that is closed when the process is asked to end, as by Ctrl-C. */
  public static Line closedAtExit() {
    Line line = new Line();
    Runtime.getRuntime().addShutdownHook(new Thread(line::close, "close"));
    return line;
  }

  /** Where stages count. */
  public MeterRegistry meters() {
    return metrics.registry();
  }

  /**
   * Says early that a port is taken, before anything slow is started.
   *
   * @throws SetupException where it is
   */
  public void requireFree(String host, int port) {
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      LOG.debug("port {} of {} is free", port, host);
    } catch (IOException e) {
      throw WebServer.portTaken(host, port, e);
    }
  }

  /** Adds something that the stages added after it need, to be closed after them. */
  public synchronized <C extends AutoCloseable> C holding(C resource) {
    open.push(resource);
    if (closing) {
      // Asked to end while it starts.
      close();
      throw new SetupException("the line was stopped before it was ready");
    }
    return resource;
  }

  /** Adds a stage. */
  public Line with(Stage stage) {
    stages.add(holding(stage));
    return this;
  }

  /** Adds what a stage answers over HTTP. */
  public Line answering(Consumer<JavalinConfig> more) {
    routes.add(more);
    return this;
  }

  /** Adds the metrics of a topology. */
  public Line measuring(KafkaStreams streams) {
    metrics.bind(streams);
    return this;
  }

  /**
   * Listens, then starts every stage.
   *
   * @param port where to listen, 0 for any free port
   * @return the port it listens on
   * @throws SetupException where the port is taken
   */
  public int start(String host, int port) {
    WebServer web = holding(new WebServer(host, routes, this::health, metrics::scrape));
    web.start(port);
    stages.forEach(Stage::start);
    return web.port();
  }

  /** The state of every stage now. */
  public HealthReport health() {
    return HealthReport.of(stages);
  }

  /**
   * Waits until every stage does its work.
   *
   * @return whether they do; false where the time was up first
   */
  public boolean awaitReady(Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!health().up()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Thread.sleep(LOOK_AGAIN);
    }
    return true;
  }

  /** Waits until the line is closed. */
  public void awaitClose() throws InterruptedException {
    closed.await();
  }

  /**
   * Closes all of it, the last first; what cannot be closed does not keep the rest open.
   * Idempotent; a second caller waits for the first.
   */
  @Override
  public synchronized void close() {
    closing = true;
    while (!open.isEmpty()) {
      AutoCloseable next = open.pop();
      try {
        next.close();
      } catch (Exception e) {
        LOG.error("cannot close {}", next, e);
      }
    }
    closed.countDown();
  }
}
