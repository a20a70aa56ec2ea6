package wireroom.desk.view;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wireroom.desk.query.DeskQuery;
import wireroom.search.Facet;
import wireroom.search.SearchRequest.Order;
import wireroom.search.SearchResults;

/**
 * The list of results with all that narrows it.
 *
 * @param query what is asked
 * @param total how many entries there are on all pages
 * @param first the place of the first result shown, from 1
 * @param results those of this page
 * @param facets in the order of {@link Facet}, without those that have no values
 * @param chips what narrows the list, beside the words
 * @param times its limits of time
 * @param newer the page before, or null
 * @param older the page after, or null
 * @param otherOrder the same list in the other order
 * @param everything the list of everything
 * @param watch what is asked again and again to learn whether the list is still so
 */
public record ListView(
    DeskQuery query,
    long total,
    long first,
    List<ResultView> results,
    List<FacetView> facets,
    List<ChipView> chips,
    TimesView times,
    @Nullable String newer,
    @Nullable String older,
    String otherOrder,
    String everything,
    FreshView watch) {

  /**
   * A list.
   *
   * @param results what the index answered to {@code query}
   */
  public static ListView of(DeskQuery query, SearchResults results, Naming naming, ZoneId zone) {
    long first = (query.page() - 1L) * query.size() + 1;
    return new ListView(
        query,
        results.total(),
        first,
        results.hits().stream().map(hit -> ResultView.of(hit, query, zone)).toList(),
        Stream.of(Facet.values())
            .map(facet -> FacetView.of(facet, query, results))
            .filter(facet -> !facet.values().isEmpty())
            .toList(),
        ChipView.of(query, naming),
        TimesView.of(query, zone),
        query.page() == 1 ? null : query.onPage(query.page() - 1).at(Addresses.LIST),
        hasOlder(query, results) ? query.onPage(query.page() + 1).at(Addresses.LIST) : null,
        query.orderedBy(newest(query) ? Order.BEST : Order.NEWEST).at(Addresses.LIST),
        DeskQuery.EVERYTHING.at(Addresses.LIST),
        FreshView.of(query, Snapshot.of(results), Snapshot.of(results)));
  }

  private static boolean hasOlder(DeskQuery query, SearchResults results) {
    long shown = (long) query.page() * query.size();
    return shown < results.total() && shown + query.size() <= DeskQuery.DEEPEST;
  }

  private static boolean newest(DeskQuery query) {
    return query.order() == Order.NEWEST;
  }

  /** Whether the newest come first. */
  public boolean newestFirst() {
    return newest(query);
  }

  /** The place of the last result shown. */
  public long last() {
    return first + results.size() - 1;
  }

  /** Whether the index has nothing at all. */
  public boolean nothingYet() {
    return total == 0 && !query.narrows();
  }
}
