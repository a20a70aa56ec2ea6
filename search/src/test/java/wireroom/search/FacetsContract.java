package wireroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.schemas.model.EntityType.PERSON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the values of facets are counted and suggested. */
interface FacetsContract extends IndexUnderTest {
  @Test
  default void facetsCountAllEntriesFoundNotOnlyThePage() {
    releaseNames();

    Map<Facet, List<FacetValue>> facets = index().search(ALL.onPage(2, 1)).facets();
    assertThat(facets.get(Facet.PERSON))
        .containsExactly(
            new FacetValue("person/ada-moss", "Ada Moss", 2),
            new FacetValue("person/karl-lund", "Karl Lund", 1));
    assertThat(facets.get(Facet.PLACE)).containsExactly(new FacetValue("location/hull", "Hull", 1));
    assertThat(facets.get(Facet.SPEAKER)).isEmpty();
    assertThat(facets.get(Facet.DESK)).containsExactly(new FacetValue("morning", "morning", 3));
  }

  @Test
  default void facetsCountOnlyWhatIsFound() {
    releaseNames();

    assertThat(index().search(ALL.withQuery("left")).facets().get(Facet.PERSON))
        .containsExactly(new FacetValue("person/ada-moss", "Ada Moss", 1));
  }

  @Test
  default void facetsGiveTheMostFrequentValuesAsManyAsAreAskedFor() {
    releaseNames();

    assertThat(index().search(ALL.withFacetSize(1)).facets().get(Facet.PERSON))
        .containsExactly(new FacetValue("person/ada-moss", "Ada Moss", 2));
    assertThat(index().search(ALL.withFacetSize(0)).facets())
        .containsOnlyKeys(Facet.values())
        .containsEntry(Facet.PERSON, List.of());
  }

  @Test
  default void choosingAFacetsValueFindsAsManyAsItCounts() {
    releaseNames();

    index()
        .search(ALL)
        .facets()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        assertThat(index().search(ALL.with(facet, value.id())).total())
                            .isEqualTo(value.count())));
  }

  @Test
  default void valueIsShownByTheNameMostEntriesUse() {
    release(
        entry("a", "One.").names(PERSON, "ada moss"),
        entry("b", "Two.").names(PERSON, "Ada Moss"),
        entry("c", "Three.").names(PERSON, "Ada Moss"));

    assertThat(index().search(ALL).facets().get(Facet.PERSON))
        .containsExactly(new FacetValue("person/ada-moss", "Ada Moss", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ADA M", "mos", "Móss", " moss "})
  default void suggestionsHaveANameWithAWordThatBeginsSo(String prefix) {
    releaseNames();

    assertThat(index().suggest(Facet.PERSON, prefix, 5))
        .containsExactly(new FacetValue("person/ada-moss", "Ada Moss", 2));
  }

  @Test
  default void suggestionsAreTheMostFrequentOnes() {
    releaseNames();

    assertThat(index().suggest(Facet.PERSON, "", 5))
        .extracting(FacetValue::name)
        .containsExactly("Ada Moss", "Karl Lund");
    assertThat(index().suggest(Facet.PERSON, " ", 1))
        .extracting(FacetValue::name)
        .containsExactly("Ada Moss");
    assertThat(index().suggest(Facet.PERSON, "oss", 5)).isEmpty();
    assertThat(index().suggest(Facet.PLACE, "mos", 5)).isEmpty();
  }

  @Test
  default void nobodyIsSuggestedWhoIsNoLongerNamed() {
    release(entry("a", "Ada Moss left.").names(PERSON, "Ada Moss"));
    release(entry("a", "Karl Lund left.").names(PERSON, "Karl Lund").revision(2));

    assertThat(index().suggest(Facet.PERSON, "", 5))
        .extracting(FacetValue::name)
        .containsExactly("Karl Lund");
  }
}
