package wireroom.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an editor looks for. An entry is found that meets every part of it.
 *
 * @param query words as typed: all of them must stand in the entry's text, in the name of somebody
 *     or something it names, or in its headline unless that is a whole live blog's. {@code "in
 *     quotes"} they must stand together, {@code OR} asks for the word before or the one after, and
 *     {@code -word} or {@code -"a phrase"} leaves out what contains it. Case, accents, the form of
 *     apostrophes and a possessive 's make no difference; no word is too common to be looked for.
 *     Every string is a query: marks without words ask for nothing. Of long ones, only the opening
 *     counts.
 * @param chosen under each facet, the chosen values: ids, names or aliases, in any case. An entry
 *     must carry all that are chosen; of desks, of which it has only one, any.
 * @param from the earliest first publication, or null
 * @param to the first publication must be before, or null
 * @param order what comes first
 * @param page which page, 1 for the first
 * @param size how many entries a page has, 1 to {@value #MOST_SIZE}
 * @param facetSize how many values of each facet are given, 0 to {@value #MOST_SIZE}
 */
public record SearchRequest(
    String query,
    Map<Facet, List<String>> chosen,
    @Nullable Instant from,
    @Nullable Instant to,
    Order order,
    int page,
    int size,
    int facetSize) {
  /** Larger pages are not given. */
  public static final int MOST_SIZE = 1000;

  /** More values, counted over all facets, cannot be chosen together. */
  public static final int MOST_CHOSEN = 100;

  /** Everything, newest first: twenty a page, ten values of each facet. */
  public static final SearchRequest EVERYTHING =
      new SearchRequest("", Map.of(), null, null, Order.NEWEST, 1, 20, 10);

  /** What comes first. */
  public enum Order {
    /**
     * The latest first publication, so that a new revision keeps its entry's place; entries of one
     * moment in the order of their dispatch.
     */
    NEWEST,
    /** What fits the query best, then the newest. */
    BEST
  }

  public SearchRequest {
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
    chosen = Map.copyOf(copy);
    int values = chosen.values().stream().mapToInt(List::size).sum();
    requireWithin("the number of values chosen", values, 0, MOST_CHOSEN);
    requireWithin("page", page, 1, Integer.MAX_VALUE);
    requireWithin("size", size, 1, MOST_SIZE);
    requireWithin("facetSize", facetSize, 0, MOST_SIZE);
  }

  private static void requireWithin(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s is %d to %d, not %d".formatted(what, least, most, value));
    }
  }

  /** The values chosen of a facet, empty where none are. */
  public List<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  /** The same with another query. */
  public SearchRequest withQuery(String words) {
    return new SearchRequest(words, chosen, from, to, order, page, size, facetSize);
  }

  /** The same with one more value chosen. */
  public SearchRequest with(Facet facet, String value) {
    Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(chosen);
    more.put(facet, Stream.concat(chosen(facet).stream(), Stream.of(value)).toList());
    return new SearchRequest(query, more, from, to, order, page, size, facetSize);
  }

  /** The same of another time: from an instant on, and before another; null for no limit. */
  public SearchRequest within(@Nullable Instant earliest, @Nullable Instant before) {
    return new SearchRequest(query, chosen, earliest, before, order, page, size, facetSize);
  }

  /** The same in another order. */
  public SearchRequest orderedBy(Order first) {
    return new SearchRequest(query, chosen, from, to, first, page, size, facetSize);
  }

  /** Another page of the same. */
  public SearchRequest onPage(int number, int entries) {
    return new SearchRequest(query, chosen, from, to, order, number, entries, facetSize);
  }

  /** The same with another number of values a facet. */
  public SearchRequest withFacetSize(int values) {
    return new SearchRequest(query, chosen, from, to, order, page, size, values);
  }
}
