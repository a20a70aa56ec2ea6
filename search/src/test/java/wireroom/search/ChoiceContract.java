package wireroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.schemas.model.EntityType.PERSON;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What chosen names and times find. */
interface ChoiceContract extends IndexUnderTest {
  @ParameterizedTest
  @ValueSource(strings = {"person/ada-moss", "Ada Moss", "ADA  MOSS", "moss", "Áda Moss"})
  default void personIsChosenByIdNameOrAlias(String value) {
    releaseNames();

    assertThat(found(ALL.with(Facet.PERSON, value))).containsExactlyInAnyOrder("both", "moss");
  }

  @Test
  default void partOfANameChoosesNobody() {
    releaseNames();

    assertThat(found(ALL.with(Facet.PERSON, "Karl"))).isEmpty();
  }

  @Test
  default void placesAndOrganisationsOfOneNameAreToldApart() {
    releaseNames();

    assertThat(found(ALL.with(Facet.PLACE, "Hull"))).containsExactly("both");
    assertThat(found(ALL.with(Facet.ORGANISATION, "Hull"))).containsExactly("hull");
    assertThat(found(ALL.with(Facet.PERSON, "Hull"))).isEmpty();
  }

  @Test
  default void allThatIsChosenMustHold() {
    releaseNames();
    SearchRequest moss = ALL.with(Facet.PERSON, "Ada Moss");

    assertThat(found(moss.with(Facet.PERSON, "Karl Lund"))).containsExactly("both");
    assertThat(found(moss.with(Facet.PLACE, "Hull"))).containsExactly("both");
    assertThat(found(moss.withQuery("left"))).containsExactly("moss");
  }

  @Test
  default void ofSeveralDesksAnyWillDo() {
    release(
        entry("a", "One.").desk("morning"),
        entry("b", "Two.").desk("evening"),
        entry("c", "Three.").desk("night"));

    assertThat(found(ALL.with(Facet.DESK, "morning").with(Facet.DESK, "Evening")))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  default void speakerIsWhoIsQuotedNotWhoIsNamed() {
    release(
        entry("says", "“No,” said Ada Moss. “Never.”")
            .names(PERSON, "Ada Moss")
            .says("Ada Moss", "No,")
            .says("Ada Moss", "Never."),
        entry("named", "Ada Moss left.").names(PERSON, "Ada Moss"),
        entry("stranger", "“Yes,” said one Karl Lund.").says("Karl Lund", "Yes,"));

    assertThat(found(ALL.with(Facet.SPEAKER, "ada moss"))).containsExactly("says");
    assertThat(found(ALL.with(Facet.SPEAKER, "Karl Lund"))).containsExactly("stranger");
    assertThat(index().search(ALL).facets().get(Facet.SPEAKER))
        .containsExactlyInAnyOrder(
            new FacetValue("person/ada-moss", "Ada Moss", 1),
            new FacetValue("Karl Lund", "Karl Lund", 1));
  }

  @Test
  default void timeRunsFromAnInstantUntilBeforeAnother() {
    release(
        entry("noon", "One."),
        entry("second", "Two.").at(NOON.plusSeconds(1)),
        entry("third", "Three.").at(NOON.plusSeconds(2)));

    assertThat(found(ALL.within(NOON, NOON.plusSeconds(2)))).containsExactly("second", "noon");
    assertThat(found(ALL.within(NOON.plusNanos(1), null))).containsExactly("third", "second");
    assertThat(found(ALL.within(null, NOON.plusNanos(1)))).containsExactly("noon");
    assertThat(found(ALL.within(NOON, NOON))).isEmpty();
    assertThat(found(ALL.within(Instant.MIN, Instant.MAX))).hasSize(3);
    assertThat(found(ALL.within(Instant.MAX, Instant.MIN))).isEmpty();
  }
}
