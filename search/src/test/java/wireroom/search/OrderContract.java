package wireroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wireroom.testkit.SampleEntry;

/** What comes first. */
interface OrderContract extends IndexUnderTest {
  @Test
  default void newestPublicationComesFirst() {
    release(
        entry("noon", "Trains stop."),
        entry("later", "Trains run.").at(NOON.plusSeconds(60)),
        entry("earlier", "Trains are late.").at(NOON.minusSeconds(60)));

    assertThat(found("")).containsExactly("later", "noon", "earlier");
    assertThat(found("trains")).containsExactly("later", "noon", "earlier");
  }

  @Test
  default void entriesOfOneMomentStandInTheOrderOfTheirDispatch() {
    release(
        entry("b", "Second.").position(1),
        entry("c", "Third.").position(10),
        SampleEntry.of(OTHER, "other", "Another's.").at(NOON).position(1),
        entry("a", "First.").position(0));

    assertThat(found("")).containsSubsequence("a", "b", "c").containsAll(List.of("other"));
    assertThat(found("").indexOf("other")).isIn(0, 3);
  }

  @Test
  default void newRevisionKeepsItsEntrysPlace() {
    release(entry("old", "Trains."), entry("new", "Trains.").at(NOON.plusSeconds(60)));
    release(entry("old", "Trains, corrected.").revision(2));

    assertThat(found("trains")).containsExactly("new", "old");
  }

  @Test
  default void bestOrderPutsFirstWhatIsMostAboutTheWord() {
    release(
        entry("aside", "A long report on roads and rivers ends with one word on a ferry.")
            .at(NOON.plusSeconds(60)),
        entry("about", "Ferry burns: the ferry, a night ferry."));

    SearchRequest ferry = ALL.withQuery("ferry");
    assertThat(found(ferry)).containsExactly("aside", "about");
    assertThat(found(ferry.orderedBy(SearchRequest.Order.BEST))).containsExactly("about", "aside");
  }

  @Test
  default void bestOrderOfEverythingIsNewestFirst() {
    release(entry("old", "One."), entry("new", "Two.").at(NOON.plusSeconds(60)));

    assertThat(found(ALL.orderedBy(SearchRequest.Order.BEST))).containsExactly("new", "old");
  }
}
