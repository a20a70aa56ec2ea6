package wireroom.desk.query;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import wireroom.search.Facet;
import wireroom.search.SearchRequest;
import wireroom.search.SearchRequest.Order;

/** Reads the parameters of one address. Not thread-safe. */
public final class QueryReader {
  private final Map<String, List<String>> parameters;
  private final List<BadParameter> bad = new ArrayList<>();

  private QueryReader(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /**
   * Reads parameters; blank ones count as absent, unknown ones are ignored.
   *
   * @param parameters by name, decoded; of those that may be given only once, the last counts
   * @param deskZone where times without an offset are, unless the parameters name a zone
   */
  public static Reading read(Map<String, List<String>> parameters, ZoneId deskZone) {
    QueryReader reader = new QueryReader(parameters);
    DeskQuery query = reader.query(deskZone);
    return reader.bad.isEmpty()
        ? new Reading.Understood(query)
        : new Reading.Misunderstood(reader.bad);
  }

  private DeskQuery query(ZoneId deskZone) {
    ZoneId zone = zone();
    ZoneId timesIn = zone == null ? deskZone : zone;
    String words = last("q");
    int size = number("size", DeskQuery.USUAL_SIZE, 1, SearchRequest.MOST_SIZE);
    return new DeskQuery(
        words == null ? "" : words,
        chosen(),
        moment("from", timesIn, Moment::beginning),
        moment("to", timesIn, Moment::ending),
        zone,
        order(),
        number("page", 1, 1, DeskQuery.DEEPEST / size),
        size,
        number("facets", DeskQuery.USUAL_FACET_SIZE, 0, SearchRequest.MOST_SIZE));
  }

  private Map<Facet, List<String>> chosen() {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, all(facet.wireName()).stream().distinct().toList());
    }
    return chosen;
  }

  private List<String> all(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .toList();
  }

  private @Nullable String last(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? null : values.getLast();
  }

  private @Nullable Moment moment(
      String name, ZoneId zone, BiFunction<String, ZoneId, Moment> reading) {
    String typed = last(name);
    if (typed == null) {
      return null;
    }
    try {
      return reading.apply(typed, zone);
    } catch (DateTimeException e) {
      refuse(
          name,
          typed,
          "A date such as 2026-03-02, or a date and time such as 2026-03-02T14:30 or "
              + "2026-03-02T14:30:00Z.");
      return null;
    }
  }

  private @Nullable ZoneId zone() {
    String name = last("zone");
    if (name == null) {
      return null;
    }
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      refuse("zone", name, "A time zone such as Europe/London, or an offset such as +01:00.");
      return null;
    }
  }

  private Order order() {
    String name = last("order");
    if (name == null) {
      return Order.NEWEST;
    }
    try {
      return Order.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      refuse("order", name, "Either newest or best.");
      return Order.NEWEST;
    }
  }

  private int number(String name, int usual, int least, int most) {
    String typed = last(name);
    if (typed == null) {
      return usual;
    }
    // Nine digits always fit into an int.
    int value = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    if (value < least || value > most) {
      refuse(name, typed, "A whole number from %d to %d.".formatted(least, most));
      return usual;
    }
    return value;
  }

  private void refuse(String name, String value, String reason) {
    bad.add(new BadParameter(name, value, reason));
  }
}
