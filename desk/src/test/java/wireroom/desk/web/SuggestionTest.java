package wireroom.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Names that are suggested under the search box. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionTest {
  private RunningDesk desk;

  @BeforeAll
  void start(@TempDir Path folder) {
    desk = new RunningDesk(folder);
    desk.release(Entries.walkout().build(), Entries.talks().build());
  }

  @AfterAll
  void stop() {
    desk.close();
  }

  private List<String> links(String parameters) throws Exception {
    return desk.page("/suggest?" + parameters).select("a").eachAttr("href");
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
