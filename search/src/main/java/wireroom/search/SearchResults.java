package wireroom.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total how many entries there are on all pages, counted exactly
 * @param hits those of the page that was asked for, empty beyond the last
 * @param facets under every facet its most frequent values over all entries found, most frequent
 *     first and equally frequent ones by id; empty lists where it has none or none were asked for
 */
public record SearchResults(long total, List<Hit> hits, Map<Facet, List<FacetValue>> facets) {
  public SearchResults {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
