package wireroom.ingest.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wireroom.ingest.receive.DeskFolder.Swept;
import wireroom.schemas.stage.Health;

/**
 * The watched folder, looked after by a thread of its own: at once where the file system tells of a
 * change, and every now and then where it does not. Thread-safe.
 */
public final class WatchedFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

  private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(1);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

  private final FolderSettings settings;
  private final Collection<WireDesk> desks;
  private final Intake intake;
  private final List<DeskFolder> folders = new ArrayList<>();
  private final Thread thread = Thread.ofPlatform().name("ingest-folder").unstarted(this::run);
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile Health health = Health.down("the watched folder has not started");
  private volatile @Nullable WatchService changes;
  private Duration backOff;

  /** Wires the folder; each of the desks gets a folder of its own in it. */
  public WatchedFolder(FolderSettings settings, Collection<WireDesk> desks, Intake intake) {
    this.settings = settings;
    this.desks = List.copyOf(desks);
    this.intake = intake;
    this.backOff = settings.firstBackOff();
  }

  /**
   * Creates what folders are missing and starts the thread. Call once.
   *
   * @throws UncheckedIOException where the folders cannot be created or watched
   */
  public void start() {
    try {
      WatchService watch = settings.root().getFileSystem().newWatchService();
      changes = watch;
      for (WireDesk desk : desks) {
        DeskFolder folder = DeskFolder.create(settings.root(), desk, intake);
        folder
            .in()
            .register(
                watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        folders.add(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot watch " + settings.root(), e);
    }
    health = Health.UP;
    thread.start();
  }

  /** Can it be looked through? */
  public Health check() {
    return thread.isAlive() || health instanceof Health.Down
        ? health
        : Health.down("nobody looks after the watched folder any longer");
  }

  private void run() {
    try {
      while (stop.getCount() > 0) {
        await(sweep());
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      LOG.debug("woken to stop", e);
    }
  }

  private Swept sweep() {
    Swept worst = Swept.IDLE;
    Health found = Health.UP;
    for (DeskFolder folder : folders) {
      try {
        Swept swept = folder.sweep();
        worst = swept.compareTo(worst) > 0 ? swept : worst;
      } catch (IOException | RuntimeException e) {
        LOG.error("cannot look through {}", folder.in(), e);
        found = Health.down("the folder " + folder.in() + " cannot be looked through");
        worst = Swept.AWAY;
      }
    }
    health = found;
    return worst;
  }

  private void await(Swept swept) throws InterruptedException {
    if (swept != Swept.AWAY) {
      backOff = settings.firstBackOff();
    }
    switch (swept) {
      case IDLE -> awaitChange();
      case UNSETTLED -> pause(settings.settle());
      case AWAY -> {
        pause(backOff);
        Duration doubled = backOff.multipliedBy(2);
        backOff = doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : LONGEST_BACK_OFF;
      }
    }
  }

  private void awaitChange() throws InterruptedException {
    WatchService watch = Objects.requireNonNull(changes);
    WatchKey key = watch.poll(settings.sweep().toMillis(), TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
  }

  private void pause(Duration time) throws InterruptedException {
    if (stop.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.debug("woken to stop");
    }
  }

  /** Stops after the file in hand; what was not submitted stays where it is. */
  @Override
  public void close() {
    stop.countDown();
    WatchService watch = changes;
    if (watch == null) {
      return;
    }
    try {
      watch.close();
      thread.join(CLOSE_TIMEOUT);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot stop watching " + settings.root(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    health = Health.down("the watched folder is no longer watched");
  }
}
