package wireroom.ingest;

import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Readers;
import wireroom.ingest.receive.DispatchLog;
import wireroom.ingest.receive.DispatchStates;
import wireroom.ingest.receive.FolderSettings;
import wireroom.ingest.receive.Intake;
import wireroom.ingest.receive.TopicFollower;
import wireroom.ingest.receive.WatchedFolder;
import wireroom.ingest.web.IntakeRoutes;
import wireroom.schemas.stage.Health;
import wireroom.schemas.stage.Stage;
import wireroom.schemas.topic.Cluster;

/**
 * The ingest stage: takes dispatches in over HTTP and from a watched folder, has them read, and
 * puts them on the topic of dispatches. Thread-safe.
 */
public final class Ingest implements Stage {
  private final DispatchLog log;
  private final TopicFollower follower;
  private final @Nullable WatchedFolder folder;
  private final IntakeRoutes routes;

  /**
   * Wires the stage.
   *
   * @param clock tells when a dispatch is received
   * @param meters counts what comes in
   */
  public Ingest(Cluster cluster, IngestSettings settings, Clock clock, MeterRegistry meters) {
    DispatchStates states = new DispatchStates(settings.intake().remembered());
    log = new DispatchLog(cluster, settings.intake().ackTimeout(), meters);
    follower = new TopicFollower(cluster, states, settings.intake().remembered());
    Intake intake = new Intake(Readers.bundled(), log, states, clock, meters, settings.intake());
    folder = folder(settings, intake);
    routes =
        new IntakeRoutes(
            intake, states, follower::caughtUp, settings.tokens(), settings.intake().retryAfter());
  }

  private static @Nullable WatchedFolder folder(IngestSettings settings, Intake intake) {
    FolderSettings folder = settings.folder();
    return folder == null ? null : new WatchedFolder(folder, settings.tokens().desks(), intake);
  }

  @Override
  public String name() {
    return "ingest";
  }

  /**
   * Opens the connections.
   *
   * @throws java.io.UncheckedIOException where there should be a watched folder and cannot be
   */
  @Override
  public void start() {
    log.open();
    follower.start();
    if (folder != null) {
      folder.start();
    }
  }

  /** Down until it can tell what became of every dispatch that it remembers. */
  @Override
  public Health check() {
    Health following = follower.check();
    return folder == null || following instanceof Health.Down ? following : folder.check();
  }

  /** The web shell: {@code POST /dispatches} and {@code GET /dispatches/{id}}. */
  public Consumer<JavalinConfig> routes() {
    return routes;
  }

  @Override
  public void close() {
    if (folder != null) {
      folder.close();
    }
    follower.close();
    log.close();
  }
}
