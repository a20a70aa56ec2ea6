package wireroom.desk;

import io.javalin.config.JavalinConfig;
import java.time.ZoneId;
import java.util.function.Consumer;
import wireroom.desk.web.ApiRoutes;
import wireroom.desk.web.PageRoutes;
import wireroom.schemas.stage.Health;
import wireroom.schemas.stage.Stage;
import wireroom.search.SearchIndex;

/**
 * The desk stage: shows editors what the index holds, on a page and as JSON. It owns neither the
 * index nor a server, so there is nothing to start or to stop. Thread-safe.
 */
public final class Desk implements Stage {
  private final Consumer<JavalinConfig> routes;

  /**
   * Wires the stage.
   *
   * @param index what is searched; stays open
   * @param zone where times without an offset are, and where times are shown until a browser shows
   *     them in its own
   */
  public Desk(SearchIndex index, ZoneId zone) {
    this.routes = new PageRoutes(index, zone).andThen(new ApiRoutes(index, zone));
  }

  @Override
  public String name() {
    return "desk";
  }

  @Override
  public void start() {}

  @Override
  public Health check() {
    return Health.UP;
  }

  /** The web shell: the page at {@code /} and all that belongs to it, and {@code /api}. */
  public Consumer<JavalinConfig> routes() {
    return routes;
  }

  @Override
  public void close() {}
}
