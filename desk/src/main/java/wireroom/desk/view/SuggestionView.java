package wireroom.desk.view;

import java.util.List;
import java.util.stream.Stream;
import wireroom.desk.query.DeskQuery;
import wireroom.search.Facet;
import wireroom.search.FacetValue;
import wireroom.search.SearchIndex;

/**
 * Somebody or something that a typed word may mean.
 *
 * @param facet what it is
 * @param name its name
 * @param count how many entries name it
 * @param href the list with it chosen in place of what was typed
 */
public record SuggestionView(Facet facet, String name, long count, String href) {
  private static final int MOST_EACH = 4;
  private static final int SHORTEST_PREFIX = 2;

  /**
   * What the words of a question may mean, where they are a beginning of a name; else what the last
   * of them may mean.
   */
  public static List<SuggestionView> of(DeskQuery query, SearchIndex index) {
    String words = query.words().strip();
    List<SuggestionView> whole = of(words, query.withWords(""), index);
    int lastWord = words.lastIndexOf(' ') + 1;
    return whole.isEmpty() && lastWord > 0
        ? of(
            words.substring(lastWord), query.withWords(words.substring(0, lastWord).strip()), index)
        : whole;
  }

  private static List<SuggestionView> of(String prefix, DeskQuery rest, SearchIndex index) {
    if (prefix.length() < SHORTEST_PREFIX) {
      return List.of();
    }
    return Stream.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE)
        .flatMap(
            facet ->
                index.suggest(facet, prefix, MOST_EACH).stream()
                    .map(value -> of(facet, value, rest)))
        .toList();
  }

  private static SuggestionView of(Facet facet, FacetValue value, DeskQuery rest) {
    return new SuggestionView(
        facet, value.name(), value.count(), rest.with(facet, value.id()).at(Addresses.LIST));
  }

  /** The class of its mark, the type of entity it is. */
  public String type() {
    return switch (facet) {
      case ORGANISATION -> "organization";
      case PLACE -> "location";
      case PERSON, SPEAKER, DESK -> facet.wireName();
    };
  }
}
