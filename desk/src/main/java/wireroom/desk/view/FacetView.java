package wireroom.desk.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.desk.query.DeskQuery;
import wireroom.search.Facet;
import wireroom.search.FacetValue;
import wireroom.search.SearchRequest;
import wireroom.search.SearchResults;

/**
 * A facet beside the list of results.
 *
 * @param facet which
 * @param label its heading
 * @param values most frequent first
 * @param more where more of them are shown, or null where these are all
 */
public record FacetView(Facet facet, String label, List<ValueView> values, @Nullable String more) {
  private static final int MANY = 50;

  static FacetView of(Facet facet, DeskQuery query, SearchResults results) {
    List<FacetValue> values = results.facets().getOrDefault(facet, List.of());
    int shown = query.facetSize();
    int next = shown < MANY ? MANY : SearchRequest.MOST_SIZE;
    return new FacetView(
        facet,
        label(facet),
        values.stream().map(value -> ValueView.of(facet, value, query)).toList(),
        values.size() < shown || shown == next
            ? null
            : query.withFacetSize(next).at(Addresses.LIST));
  }

  /** The heading of a facet. */
  static String label(Facet facet) {
    return switch (facet) {
      case PERSON -> "People";
      case PLACE -> "Places";
      case ORGANISATION -> "Organisations";
      case SPEAKER -> "Speakers";
      case DESK -> "Desks";
    };
  }

  /**
   * A value of a facet.
   *
   * @param elementId the id of its element, so that the focus survives a new list
   * @param id what it is chosen by
   * @param name what it is called
   * @param count how many of the entries found carry it
   * @param chosen whether it is chosen
   * @param href where it is chosen, or no longer
   */
  public record ValueView(
      String elementId, String id, String name, long count, boolean chosen, String href) {
    private static ValueView of(Facet facet, FacetValue value, DeskQuery query) {
      DeskQuery without = query;
      for (String chosen : query.chosen(facet)) {
        if (chosen.equalsIgnoreCase(value.id()) || chosen.equalsIgnoreCase(value.name())) {
          without = without.without(facet, chosen);
        }
      }
      boolean chosen = !without.equals(query);
      return new ValueView(
          "facet-" + facet.wireName() + "-" + value.id(),
          value.id(),
          value.name(),
          value.count(),
          chosen,
          (chosen ? without : query.with(facet, value.id())).at(Addresses.LIST));
    }
  }
}
