package wireroom.enrich.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import wireroom.schemas.model.Entity;

class PeopleTest {
  private final Marked marked = new Marked();

  @Test
  void surnameMeansThePersonNamedInFullLaterInTheDispatch() {
    assertThat(
            marked.named(
                "[per Okafor] said the ferry was late.", "[per Anna Okafor] runs the ferry."))
        .containsExactly("Okafor = person/anna-okafor", "Anna Okafor = person/anna-okafor");
  }

  @Test
  void surnameThatTheModelMissedIsFound() {
    assertThat(
            marked.named(
                "[per Anna Okafor] runs the ferry.", "Later Okafor’s crew heard Okafor laugh."))
        .containsExactly(
            "Anna Okafor = person/anna-okafor",
            "Okafor = person/anna-okafor",
            "Okafor = person/anna-okafor");
  }

  @Test
  void surnameInCapitalsIsFound() {
    assertThat(marked.named("OKAFOR QUITS FERRY", "[per Anna Okafor] runs the ferry."))
        .contains("OKAFOR = person/anna-okafor");
  }

  @Test
  void partOfALongerNameIsNoSurname() {
    assertThat(marked.named("[per Ben Marsh] lives here.", "They met in Marsh Lane on Monday."))
        .containsExactly("Ben Marsh = person/ben-marsh");
  }

  @Test
  void commonWordAtTheStartOfASentenceIsNoSurname() {
    assertThat(
            marked.named(
                "[per Ida Young] spoke.", "Young people came. The young and the old, she said."))
        .containsExactly("Ida Young = person/ida-young");
  }

  @Test
  void surnameTakenForATownIsThePerson() {
    assertThat(marked.named("[per Ruth Lancaster] won.", "Then [loc Lancaster] thanked her crew."))
        .contains("Lancaster = person/ruth-lancaster");
  }

  @Test
  void townThatIsAlsoASurnameStaysATownWhereSomethingIsInIt() {
    assertThat(marked.named("[per Ruth Lancaster] won.", "She was born in [loc Lancaster]."))
        .contains("Lancaster = location/lancaster");
  }

  @Test
  void twoPeopleWithOneSurnameAreKeptApartByTheirEntries() {
    String first = "[per Toby Lewin], the captain, spoke. [per Lewin] was calm.";
    String second = "[per Mira Lewin], a nurse, waited. [per Lewin] was cold.";
    assertThat(marked.named(first, second))
        .containsExactly(
            "Toby Lewin = person/toby-lewin",
            "Lewin = person/toby-lewin",
            "Mira Lewin = person/mira-lewin",
            "Lewin = person/mira-lewin");
  }

  @Test
  void ambiguousSurnameGoesToWhoeverIsNamedMost() {
    assertThat(
            marked.named(
                "[per Lewin] left.",
                "[per Toby Lewin] came.",
                "[per Mira Lewin] came.",
                "[per Mira Lewin] sat down."))
        .contains("Lewin = person/mira-lewin");
  }

  @Test
  void firstNameMeansThePersonInTheSameText() {
    assertThat(marked.named("[per Sabrieh Khan] has two children. “I love it,” said Sabrieh."))
        .containsExactly("Sabrieh Khan = person/sabrieh-khan", "Sabrieh = person/sabrieh-khan");
  }

  @Test
  void firstNameOfTwoPeopleElsewhereIsItsOwnPerson() {
    assertThat(marked.named("[per Andy] sang.", "[per Andy Moor] sat.", "[per Andy Birch] stood."))
        .contains("Andy = person/andy");
  }

  @Test
  void particlesAndInitialsBelongToTheName() {
    assertThat(
            marked.named(
                "[per Femke van Rijn] swam. [per Van Rijn] won.",
                "[per Lincoln Chester] lost. [per L. Chester] wept."))
        .containsExactly(
            "Femke van Rijn = person/femke-van-rijn",
            "Van Rijn = person/femke-van-rijn",
            "Lincoln Chester = person/lincoln-chester",
            "L. Chester = person/lincoln-chester");
  }

  @Test
  void titlesAndHonoursAndPossessivesStayOutside() {
    assertThat(
            marked.named(
                "[per Dr Ada Quill] met [per Sir Roy Moss MP] and read [per Ida Bell’s] letter."))
        .containsExactly(
            "Ada Quill = person/ada-quill",
            "Roy Moss = person/roy-moss",
            "Ida Bell = person/ida-bell");
  }

  @Test
  void nameCutInsideAWordIsTheWholeWord() {
    assertThat(marked.named("Yesterday [per Mac][per Allan] met Mac[per Leod] there."))
        .containsExactly("MacAllan = person/macallan", "MacLeod = person/macleod");
  }

  @Test
  void whatFollowsAnHonorificIsAPerson() {
    assertThat(marked.named("The inquiry heard Dr Wren Castle speak, then Mrs [loc Bath]."))
        .containsExactly("Wren Castle = person/wren-castle", "Bath = person/bath");
  }

  @Test
  void diacriticsAndCapitalsAreFolded() {
    assertThat(marked.named("[per Bożena Łoś] spoke.", "[per BOZENA LOS] SPEAKS"))
        .containsExactly("Bożena Łoś = person/bozena-los", "BOZENA LOS = person/bozena-los");
  }

  @Test
  void rolesAreReadFromAppositionsAndDescriptions() {
    Resolution resolution =
        marked.resolve(
            "The health secretary, [per Jo Hale], spoke. [per Ann Fry], 54, a retired driver, sat.",
            "[per Tom Reed], chair of the pilots’ board, left with patient [per Kit Orr].");

    assertThat(resolution.entities())
        .extracting(Entity::name, Entity::roles)
        .containsExactlyInAnyOrder(
            tuple("Jo Hale", List.of("health secretary")),
            tuple("Ann Fry", List.of("retired driver")),
            tuple("Tom Reed", List.of("chair of the pilots’ board")),
            tuple("Kit Orr", List.of("patient")));
  }

  @Test
  void whatStandsBesideANameButSaysNoRoleIsNone() {
    assertThat(
            marked
                .resolve(
                    "This morning [per Jo Hale], the town behind her, said the storm was over.")
                .entities())
        .allSatisfy(entity -> assertThat(entity.roles()).isEmpty());
  }
}
