package wireroom.desk.query;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wireroom.search.Facet;
import wireroom.search.SearchRequest;
import wireroom.search.SearchRequest.Order;

/**
 * What an editor asks for, as the address of the page says it. The same question always has the
 * same address, and the address gives back the question.
 *
 * @param words as typed, see {@link SearchRequest#query}
 * @param chosen under each facet, the chosen values; facets without any are left out
 * @param from the earliest first publication, or null
 * @param to the first publication must be before, or null
 * @param zone where times without an offset are, or null for the desk's own
 * @param order what comes first
 * @param page 1 for the first
 * @param size entries a page
 * @param facetSize values of each facet
 */
public record DeskQuery(
    String words,
    Map<Facet, List<String>> chosen,
    @Nullable Moment from,
    @Nullable Moment to,
    @Nullable ZoneId zone,
    Order order,
    int page,
    int size,
    int facetSize) {
  /** How many entries a page has unless the address says otherwise. */
  public static final int USUAL_SIZE = 30;

  /** How many values of a facet are shown unless the address says otherwise. */
  public static final int USUAL_FACET_SIZE = 8;

  /** Further down no page reaches: what stands there is found by narrowing the time. */
  public static final int DEEPEST = 10_000;

  /** The first page of everything, newest first. */
  public static final DeskQuery EVERYTHING =
      new DeskQuery("", Map.of(), null, null, null, Order.NEWEST, 1, USUAL_SIZE, USUAL_FACET_SIZE);

  public DeskQuery {
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, List.copyOf(values));
          }
        });
    chosen = Map.copyOf(copy);
  }

  /** The values chosen of a facet, empty where none are. */
  public List<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  /** Whether it leaves anything out. */
  public boolean narrows() {
    return !words.isBlank() || !chosen.isEmpty() || from != null || to != null;
  }

  /** The same with other words, from the first page on. */
  public DeskQuery withWords(String other) {
    return new DeskQuery(other, chosen, from, to, zone, order, 1, size, facetSize);
  }

  /** The same with one more value chosen, from the first page on. */
  public DeskQuery with(Facet facet, String value) {
    List<String> values = new ArrayList<>(chosen(facet));
    values.add(value);
    return choosing(facet, values);
  }

  /** The same without a chosen value, from the first page on. */
  public DeskQuery without(Facet facet, String value) {
    return choosing(facet, chosen(facet).stream().filter(other -> !other.equals(value)).toList());
  }

  private DeskQuery choosing(Facet facet, List<String> values) {
    Map<Facet, List<String>> other = new EnumMap<>(Facet.class);
    other.putAll(chosen);
    other.put(facet, values);
    return new DeskQuery(words, other, from, to, zone, order, 1, size, facetSize);
  }

  /** The same without its earliest time, from the first page on. */
  public DeskQuery withoutFrom() {
    return new DeskQuery(words, chosen, null, to, zone, order, 1, size, facetSize);
  }

  /** The same without its latest time, from the first page on. */
  public DeskQuery withoutTo() {
    return new DeskQuery(words, chosen, from, null, zone, order, 1, size, facetSize);
  }

  /** The same in another order, from the first page on. */
  public DeskQuery orderedBy(Order first) {
    return new DeskQuery(words, chosen, from, to, zone, first, 1, size, facetSize);
  }

  /** Another page of the same. */
  public DeskQuery onPage(int number) {
    return new DeskQuery(words, chosen, from, to, zone, order, number, size, facetSize);
  }

  /** The same with another number of values of each facet. */
  public DeskQuery withFacetSize(int values) {
    return new DeskQuery(words, chosen, from, to, zone, order, page, size, values);
  }

  /** What the index is asked. */
  public SearchRequest request() {
    return new SearchRequest(
        words, chosen, instant(from), instant(to), order, page, size, facetSize);
  }

  private static @Nullable Instant instant(@Nullable Moment moment) {
    return moment == null ? null : moment.instant();
  }

  /** Its address under a path, such as {@code /?q=strike}. */
  public String at(String path) {
    return address(path).toString();
  }

  /** Its address under a path, to be added to: what is usual is left out. */
  public Address address(String path) {
    Address address = new Address(path).with("q", words.isBlank() ? null : words);
    for (Facet facet : Facet.values()) {
      chosen(facet).forEach(value -> address.with(facet.wireName(), value));
    }
    return address
        .with("from", from == null ? null : from.typed())
        .with("to", to == null ? null : to.typed())
        .with("zone", zone == null ? null : zone.getId())
        .with("order", order == Order.NEWEST ? null : "best")
        .with("page", page, 1)
        .with("size", size, USUAL_SIZE)
        .with("facets", facetSize, USUAL_FACET_SIZE);
  }
}
