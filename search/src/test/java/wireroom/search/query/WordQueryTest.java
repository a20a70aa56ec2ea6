package wireroom.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordQueryTest {
  private static Words with(String text) {
    return new Words(text, false);
  }

  private static Words without(String text) {
    return new Words(text, true);
  }

  private static List<List<Words>> parsed(String typed) {
    return WordQuery.parse(typed).clauses();
  }

  @Test
  void everyWordIsAClauseOfItsOwn() {
    assertThat(parsed("  rail\u00a0strike "))
        .containsExactly(List.of(with("rail")), List.of(with("strike")));
  }

  @Test
  void quotesOfAnyShapeHoldAPhraseTogether() {
    assertThat(parsed("\"has died\" “in hospital”"))
        .containsExactly(List.of(with("has died")), List.of(with("in hospital")));
  }

  @Test
  void quoteThatNothingClosesRunsToTheEnd() {
    assertThat(parsed("minister \"has di"))
        .containsExactly(List.of(with("minister")), List.of(with("has di")));
  }

  @Test
  void minusBeforeAWordOrPhraseExcludesIt() {
    assertThat(parsed("rail -strike -\"bus lane\" all-out"))
        .containsExactly(
            List.of(with("rail")),
            List.of(without("strike")),
            List.of(without("bus lane")),
            List.of(with("all-out")));
  }

  @Test
  void orJoinsTheClausesBesideIt() {
    assertThat(parsed("rail bus OR tram | \"night ferry\" strike"))
        .containsExactly(
            List.of(with("rail")),
            List.of(with("bus"), with("tram"), with("night ferry")),
            List.of(with("strike")));
  }

  @Test
  void orWithNothingBesideItSaysNothing() {
    assertThat(parsed("OR rail OR OR bus OR")).containsExactly(List.of(with("rail"), with("bus")));
  }

  @Test
  void orInSmallLettersOrQuotesIsAWord() {
    assertThat(parsed("now or \"OR\""))
        .containsExactly(List.of(with("now")), List.of(with("or")), List.of(with("OR")));
  }

  @Test
  void onlyTheOpeningOfALongQueryCounts() {
    assertThat(parsed(String.join(" ", Collections.nCopies(10_000, "rail"))))
        .hasSize(WordQuery.MOST_ALTERNATIVES);
    assertThat(parsed("\"" + "a ".repeat(10_000)))
        .singleElement()
        .satisfies(
            clause -> assertThat(clause.getFirst().text()).hasSizeLessThan(WordQuery.MOST_CHARS));
  }

  @Property
  void everyStringIsAQuery(@ForAll String typed) {
    assertThat(parsed(typed)).doesNotContain(List.of());
  }
}
