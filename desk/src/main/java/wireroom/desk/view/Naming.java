package wireroom.desk.view;

import wireroom.search.Facet;
import wireroom.search.Hit;
import wireroom.search.SearchIndex;
import wireroom.search.SearchRequest;
import wireroom.search.Tag;

/** What chosen values are called, by what the index holds. Thread-safe. */
public final class Naming {
  private static final SearchRequest NEWEST_ONE =
      SearchRequest.EVERYTHING.onPage(1, 1).withFacetSize(0);

  private final SearchIndex index;

  public Naming(SearchIndex index) {
    this.index = index;
  }

  /** The name of a value by the newest entry that carries it; the value itself where none does. */
  String nameOf(Facet facet, String value) {
    return index.search(NEWEST_ONE.with(facet, value)).hits().stream()
        .map(Hit::entry)
        .flatMap(entry -> Tag.of(facet, entry).stream())
        .filter(tag -> tag.id().equalsIgnoreCase(value))
        .map(Tag::name)
        .findFirst()
        .orElse(value);
  }
}
