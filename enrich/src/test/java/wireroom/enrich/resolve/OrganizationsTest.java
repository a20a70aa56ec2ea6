package wireroom.enrich.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wireroom.schemas.model.Entity;

class OrganizationsTest {
  private final Marked marked = new Marked();

  @Test
  void acronymInBracketsAfterTheNameIsDefinedEvenIfTheModelMissedBoth() {
    assertThat(marked.named("The World Ferry Union (WFU) met.", "The WFU sat."))
        .containsExactly(
            "World Ferry Union = organization/world-ferry-union",
            "WFU = organization/world-ferry-union",
            "WFU = organization/world-ferry-union");
  }

  @Test
  void acronymBeforeItsNameIsJoinedToIt() {
    assertThat(marked.named("The [org WFU] sat.", "The [org World Ferry Union] met."))
        .containsExactly(
            "WFU = organization/world-ferry-union",
            "World Ferry Union = organization/world-ferry-union");
  }

  @Test
  void bracketsDefineWhatLettersDoNot() {
    assertThat(marked.named("The [org Lincoln Coast trust] ([org LCHT]) met. [org LCHT] sat."))
        .contains("LCHT = organization/lincoln-coast-trust");
  }

  @Test
  void bracketsAroundAnotherNameDefineNothing() {
    assertThat(marked.named("[org Whitby Town] ([org Visser]) scored."))
        .contains("Visser = organization/visser");
  }

  @Test
  void commonNounBelongsToTheNameBeforeIt() {
    assertThat(
            marked.named(
                "[loc Sandgate] hospital, [loc Ashby] city council and [loc Marsh Lane] station"
                    + " closed."))
        .containsExactly(
            "Sandgate hospital = organization/sandgate-hospital",
            "Ashby city council = organization/ashby-city-council",
            "Marsh Lane station = location/marsh-lane-station");
  }

  @Test
  void saintKeepsItsEndingAndMeansTheHospital() {
    assertThat(
            marked.named(
                "Doctors at [loc St Agnes]’ hospital spoke.",
                "A crowd stood outside [loc St Agnes]’."))
        .containsExactly(
            "St Agnes’ hospital = organization/st-agnes-hospital",
            "St Agnes’ = organization/st-agnes-hospital");
  }

  @Test
  void nameCutInPiecesIsJoined() {
    assertThat(
            marked.named(
                "[loc Ashby] and [org West Marsh Hospitals NHS Trust] met [loc Avon] and [org Ouse"
                    + " police] in [loc Isle of] [loc Harty]."))
        .containsExactly(
            "Ashby and West Marsh Hospitals NHS Trust"
                + " = organization/ashby-and-west-marsh-hospitals-nhs-trust",
            "Avon and Ouse police = organization/avon-and-ouse-police",
            "Isle of Harty = location/isle-of-harty");
  }

  @Test
  void namesRunTogetherAreSplitWhereTheFirstIsKnownAlone() {
    assertThat(
            marked.named(
                "The [org Harbour Office] said no.",
                "The [org Harbour Office and Ferry England] agreed."))
        .containsExactly(
            "Harbour Office = organization/harbour-office",
            "Harbour Office = organization/harbour-office",
            "Ferry England = organization/ferry-england");
  }

  @Test
  void bodyWithinAnotherIsItsOwn() {
    assertThat(marked.named("The [org Treasury] met.", "The [org Treasury committee] did not."))
        .containsExactly(
            "Treasury = organization/treasury",
            "Treasury committee = organization/treasury-committee");
  }

  @Test
  void shortNameIsJoinedToTheOnlyFullerOne() {
    assertThat(marked.named("[org Ellipsa] fell.", "[org Ellipsa Energia] sells power."))
        .contains("Ellipsa = organization/ellipsa-energia");
  }

  @Test
  void hospitalIsTheSameWithAndWithoutGeneral() {
    assertThat(
            marked.named(
                "[org Sandgate hospital] closed.", "[org Sandgate General hospital] opened."))
        .contains("Sandgate hospital = organization/sandgate-general-hospital");
  }

  @Test
  void partyHasManyNames() {
    assertThat(
            marked
                .resolve("[org Tories] and [org Conservatives], [org Lib Dem], [org Lib Dems].")
                .entities())
        .extracting(Entity::name)
        .containsExactly("Conservatives", "Lib Dems");
  }

  @Test
  void streetNamedAfterATownIsNotTheTown() {
    assertThat(marked.named("From [loc London] to [loc London Road]."))
        .containsExactly("London = location/london", "London Road = location/london-road");
  }

  @Test
  void townIsTheSameWithAndWithoutItsRiver() {
    assertThat(marked.named("[loc Newcastle] won.", "[loc Newcastle upon Tyne] sang."))
        .contains("Newcastle = location/newcastle-upon-tyne");
  }

  @Test
  void wordWithACapitalForItsPlaceOnlyIsNoName() {
    assertThat(marked.named("[org 0.7 Planned] work stops. The planned work was late.")).isEmpty();
  }

  @Test
  void majorityDecidesWhatANameNames() {
    assertThat(
            marked.named(
                "[org Harkness] rose.",
                "[org Harkness] fell.",
                "[org Harkness] sold.",
                "[loc 0.6 Harkness] bought."))
        .containsOnly("Harkness = organization/harkness");
  }
}
