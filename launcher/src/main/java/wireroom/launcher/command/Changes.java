package wireroom.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How many entries a submission changed, and how. */
final class Changes {
  private Changes() {}

  /** Such as "2 added, 13 unchanged". */
  static String in(JsonNode entries) {
    Map<String, Long> counts =
        StreamSupport.stream(entries.spliterator(), false)
            .collect(
                Collectors.groupingBy(
                    entry -> entry.path("change").asText(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }
}
