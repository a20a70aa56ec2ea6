package wireroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.schemas.model.EntityType.PERSON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wireroom.schemas.model.DispatchKind;

/** What words, phrases and operators find. */
interface WordsContract extends IndexUnderTest {
  @Test
  default void everyWordMustStandInTheEntry() {
    release(entry("both", "A strike on the rail network."), entry("one", "A strike at sea."));

    assertThat(found("strike rail")).containsExactly("both");
    assertThat(found("strike tram")).isEmpty();
  }

  @Test
  default void phraseOfTheCommonestWordsIsFoundOnlyTogether() {
    release(
        entry("together", "The singer has died at home."),
        entry("apart", "The singer has quietly died at home."),
        entry("turned", "A star that died has a name."));

    assertThat(found("\"has died\"")).containsExactly("together");
    assertThat(found("has died")).hasSize(3);
  }

  @Test
  default void orAsksForEitherAndBindsCloserThanASpace() {
    release(
        entry("bus", "A bus strike."),
        entry("tram", "A tram strike.").at(NOON.minusSeconds(1)),
        entry("party", "A bus party."));

    assertThat(found("bus OR tram strike")).containsExactly("bus", "tram");
    assertThat(found("\"tram strike\" | party")).containsExactlyInAnyOrder("tram", "party");
  }

  @Test
  default void minusLeavesOutWhatSaysTheWordOrPhrase() {
    release(entry("bus", "A bus strike."), entry("tram", "A tram strike is off."));

    assertThat(found("strike -tram")).containsExactly("bus");
    assertThat(found("strike -\"strike is off\"")).containsExactly("bus");
    assertThat(found("-bus")).containsExactly("tram");
    assertThat(found("party OR -bus")).containsExactly("tram");
  }

  @ParameterizedTest
  @CsvSource({
    "'The café in Málaga',cafe malaga",
    "'The cafe in Malaga',CAFÉ Málaga",
    "'Cafe\u0301 closed',café",
    "'Ångström, Straße and Łódź','angstrom strasse lodz'",
    "'Moss’s plan',moss",
    "'Moss''s plan','moss’s'",
    "'O’Brien spoke','O''BRIEN'",
    "'the doctors’ union','doctors'' union'",
    "'ministers of the Côte d’Ivoire','ivoire'",
    "'an all-out strike','all-out'",
    "'an all-out strike','\"all out strike\"'",
    "'Ｆｕｌｌ width','full'",
    "'Η Αθήνα καίγεται','αθηνα'",
    "'В Москве','москве'",
    "'The U.K. and the UN','uk'",
    "'The UK and the UN','U.N.'",
    "'東京で火災','\"東京\"'",
    "'حريق في القاهرة','القاهرة'",
  })
  default void caseAccentsApostrophesAndPossessivesMakeNoDifference(String text, String query) {
    release(entry("there", text), entry("not", "Nothing of the kind."));

    assertThat(found(query)).containsExactly("there");
  }

  @Test
  default void entryIsFoundByTheFullNameItsDispatchGivesSomebody() {
    release(
        entry("moss", "Moss said no.").names(PERSON, "Ada Moss", "Moss"),
        entry("ada", "Ada said yes."),
        entry("mixed", "Both left.").names(PERSON, "Ada Lund").names(PERSON, "Karl Moss"));

    assertThat(found("\"ada moss\"")).containsExactly("moss");
    assertThat(found("moss -\"ada moss\"")).containsExactly("mixed");
  }

  @Test
  default void phraseDoesNotRunFromOneNameIntoTheNext() {
    release(entry("a", "Both left.").names(PERSON, "Ada Moss").names(PERSON, "Karl Lund"));

    assertThat(found("\"karl lund\"")).containsExactly("a");
    assertThat(found("\"moss karl\"")).isEmpty();
  }

  @Test
  default void headlineFindsAnArticleButNotEveryPostOfABlog() {
    release(
        entry("article", "It burned all night.").in(DispatchKind.ARTICLE, "Ferry fire"),
        entry("post", "Trains stop.").in(DispatchKind.BLOG, "Ferry fire, live"));

    assertThat(found("\"ferry fire\"")).containsExactly("article");
  }
}
