package wireroom.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names that are suggested under the search box. */
class SuggestionTest {
  @RegisterExtension
  private static final RunningDesk DESK =
      RunningDesk.holding(Entries.walkout().build(), Entries.talks().build());

  private List<String> links(String parameters) throws Exception {
    return DESK.page("/suggest?" + parameters).select("a").eachAttr("href");
  }

  @Test
  void aBeginningOfANameIsReplacedByIt() throws Exception {
    assertThat(links("q=mar")).containsExactly("/?person=person/helen-marsh");
  }

  @Test
  void wordsBeforeTheBeginningStay() throws Exception {
    assertThat(links("q=coffee+mar")).containsExactly("/?q=coffee&person=person/helen-marsh");
  }

  @Test
  void whatIsChosenAlreadyStaysChosen() throws Exception {
    assertThat(links("q=mar&place=location/hull"))
        .containsExactly("/?person=person/helen-marsh&place=location/hull");
  }

  @Test
  void oneLetterSuggestsNothing() throws Exception {
    assertThat(links("q=m")).isEmpty();
  }
}
