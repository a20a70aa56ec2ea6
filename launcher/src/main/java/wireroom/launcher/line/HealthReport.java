package wireroom.launcher.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.stage.Health;
import wireroom.schemas.stage.Stage;

/**
 * Whether the stages of a process do their work: the document at {@code /health/ready}.
 *
 * @param status {@code up} where every stage is, else {@code down}
 * @param stages each stage's state by its name, in the order of the line
 */
public record HealthReport(String status, Map<String, StageHealth> stages) {
  private static final String UP = "up";
  private static final String DOWN = "down";

  /**
   * A stage's state.
   *
   * @param status {@code up} or {@code down}
   * @param reason why it is down, or null
   */
  public record StageHealth(String status, @Nullable String reason) {}

  /** Asks every stage. */
  static HealthReport of(List<? extends Stage> stages) {
    Map<String, StageHealth> health = new LinkedHashMap<>();
    stages.forEach(stage -> health.put(stage.name(), describe(stage.check())));
    boolean up = health.values().stream().allMatch(stage -> stage.status().equals(UP));
    return new HealthReport(up ? UP : DOWN, health);
  }

  /** Does every stage do its work? */
  public boolean up() {
    return status.equals(UP);
  }

  /** Why it is down, such as "enrich is rebalancing"; empty where it is up. */
  public String reasons() {
    return stages.values().stream()
        .map(StageHealth::reason)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  private static StageHealth describe(Health health) {
    return switch (health) {
      case Health.Up _ -> new StageHealth(UP, null);
      case Health.Down(String reason) -> new StageHealth(DOWN, reason);
    };
  }
}
