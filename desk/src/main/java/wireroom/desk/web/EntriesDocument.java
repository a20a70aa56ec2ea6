package wireroom.desk.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wireroom.desk.query.DeskQuery;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Span;
import wireroom.search.Facet;
import wireroom.search.FacetValue;
import wireroom.search.Hit;
import wireroom.search.SearchResults;

/** What {@code GET /api/entries} answers. */
record EntriesDocument(
    long total, int page, int size, List<Found> entries, Map<Facet, List<FacetValue>> facets) {

  static EntriesDocument of(DeskQuery query, SearchResults results) {
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, results.facets().getOrDefault(facet, List.of()));
    }
    return new EntriesDocument(
        results.total(),
        query.page(),
        query.size(),
        results.hits().stream().map(Found::of).toList(),
        facets);
  }

  /** An entry, with where the words stand that were searched for. */
  record Found(@JsonUnwrapped EntryRevision entry, List<Span> highlights) {
    private static Found of(Hit hit) {
      return new Found(hit.entry(), hit.highlights());
    }
  }
}
