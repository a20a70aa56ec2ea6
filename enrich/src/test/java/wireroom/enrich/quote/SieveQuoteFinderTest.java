package wireroom.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import wireroom.schemas.model.Cue;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

class SieveQuoteFinderTest {

  @Test
  void interruptedQuoteIsOneQuote() {
    assertThat(
            Copy.of("“The pier is shut,” said Orla Finch. “It will stay shut until Monday.”")
                .people("Orla Finch")
                .found())
        .containsExactly("direct [The pier is shut,] [It will stay shut until Monday.] Orla Finch");
    assertThat(Copy.of("“The pier,” Finch said, “is a wreck.”").people("Orla Finch").found())
        .containsExactly("direct [The pier,] [is a wreck.] Orla Finch");
  }

  @Test
  void quoteThatEachParagraphReopensIsOneQuote() {
    assertThat(
            Copy.of(
                    "Orla Finch told councillors: “The pier is shut.",
                    "“We have no money for it.",
                    "“We may never have.”",
                    "The council meets again in May.")
                .people("Orla Finch")
                .found())
        .containsExactly(
            "direct [The pier is shut.] [We have no money for it.] [We may never have.] Orla Finch");
  }

  @Test
  void unclosedMarkEndsWithItsParagraphWhereTheNextDoesNotReopen() {
    assertThat(
            Copy.of("Orla Finch said: “The pier is shut.", "The council meets again in May.")
                .people("Orla Finch")
                .found())
        .containsExactly("direct [The pier is shut.] Orla Finch");
  }

  @Test
  void quoteNeverCrossesHeadingOrCaption() {
    assertThat(
            Copy.of(
                    "Orla Finch said: “The pier is shut.",
                    "# “Ferries",
                    "“The boats run,” said Tom Adair.")
                .people("Orla Finch", "Tom Adair")
                .found())
        .contains("direct [The pier is shut.] Orla Finch", "direct [The boats run,] Tom Adair");
  }

  @Test
  void fragmentInTheReportersClauseIsPartial() {
    assertThat(
            Copy.of("Orla Finch said the repair was “a patch on a patch” and left early.")
                .people("Orla Finch")
                .found())
        .containsExactly("partial [a patch on a patch] Orla Finch");
    assertThat(
            Copy.of("Finch called the plan “daft” and the mayor “a bystander”.")
                .people("Orla Finch")
                .found())
        .containsExactly("partial [daft] Orla Finch", "partial [a bystander] Orla Finch");
  }

  @Test
  void termsAndTitlesAreNobodysWords() {
    assertThat(
            Copy.of(
                    "The so-called “smart pier” opened in June with a showing of “The Long Tide”.",
                    "Visitors may wear a “guest” badge.")
                .found())
        .isEmpty();
  }

  @Test
  void addresseeIsNotTheSpeaker() {
    assertThat(
            Copy.of("“The pier is shut,” Orla Finch told Tom Adair.")
                .people("Orla Finch", "Tom Adair")
                .found())
        .containsExactly("direct [The pier is shut,] Orla Finch");
  }

  @Test
  void organisationSpeaksAsItself() {
    Quote quote =
        Copy.of("“We regret the delay,” Solent Ferries said.")
            .bodies("Solent Ferries")
            .quotes()
            .getFirst();

    assertThat(quote.speaker().kind()).isEqualTo(SpeakerKind.ORGANISATION);
    assertThat(quote.speaker().entity()).isEqualTo("organization/solent-ferries");
  }

  @Test
  void describedSourceKeepsItsDescription() {
    Quote quote =
        Copy.of("“We regret the delay,” said a spokeswoman for Solent Ferries.")
            .bodies("Solent Ferries")
            .quotes()
            .getFirst();

    assertThat(quote.speaker().kind()).isEqualTo(SpeakerKind.UNNAMED);
    assertThat(quote.speaker().name()).isEqualTo("a spokeswoman for Solent Ferries");
    assertThat(quote.speaker().entity()).isNull();
  }

  @Test
  void roleBesideTheNameIsKept() {
    assertThat(roleIn("The harbour master, Orla Finch, said: “The pier is shut.”"))
        .isEqualTo("The harbour master");
    assertThat(roleIn("Orla Finch, the harbour master, said: “The pier is shut.”"))
        .isEqualTo("the harbour master");
    assertThat(roleIn("“The pier is shut,” said Orla Finch, a harbour master for nine years."))
        .isEqualTo("a harbour master for nine years");
    assertThat(roleIn("“The pier is shut,” said the harbour master, Orla Finch."))
        .isEqualTo("the harbour master");
  }

  private static String roleIn(String line) {
    return String.valueOf(Copy.of(line).people("Orla Finch").quotes().getFirst().speaker().role());
  }

  @Test
  void mentionAndCueAreGivenAsTheTextHasThem() {
    Copy copy =
        Copy.of("Dr Orla Finch, who runs the pier, said: “It is shut.”").people("Orla Finch");
    Quote quote = copy.quotes().getFirst();

    Span mention = Objects.requireNonNull(quote.speaker().mention());
    Cue cue = Objects.requireNonNull(quote.cue());

    assertThat(copy.words().slice(mention)).isEqualTo("Orla Finch");
    assertThat(cue.verb()).isEqualTo("said");
    assertThat(quote.reason()).isEqualTo("name-verb-quote");
  }

  @Test
  void pronounMeansTheLastSubjectItFits() {
    assertThat(
            Copy.of(
                    "Orla Finch walked the pier with Tom Adair on Monday.",
                    "“It is shut,” she said.",
                    "“It is a pity,” he said.")
                .people("Orla Finch", "Tom Adair")
                .found())
        .containsExactly("direct [It is shut,] Orla Finch", "direct [It is a pity,] Tom Adair");
  }

  @Test
  void bodyIsMeantByTheNounOfItsName() {
    assertThat(
            Copy.of(
                    "Solent Ferries and the Wight Hospital Trust met on Monday.",
                    "The trust said: “We need a boat at night.”")
                .bodies("Solent Ferries", "Wight Hospital Trust")
                .found())
        .containsExactly("direct [We need a boat at night.] Wight Hospital Trust");
  }

  @Test
  void definiteDescriptionMeansThePersonItFits() {
    assertThat(
            Copy.of(
                    "Orla Finch, the harbour master, met Tom Adair, the ferryman, on Monday.",
                    "“I am tired,” the harbour master said.",
                    "“Who is not?” the reporter asked.")
                .people("Orla Finch", "Tom Adair")
                .found())
        .contains("direct [Who is not?] the reporter");
  }

  @Test
  void statementCarriesItsMakersWords() {
    assertThat(
            Copy.of("A statement from Solent Ferries said: “We regret the delay.”")
                .bodies("Solent Ferries")
                .found())
        .containsExactly("direct [We regret the delay.] Solent Ferries");
  }

  @Test
  void sourceMayFollowInOtherWordsThanAVerbOfSpeech() {
    assertThat(
            Copy.of("The pier is “beyond saving”, according to Orla Finch.")
                .people("Orla Finch")
                .found())
        .containsExactly("partial [beyond saving] Orla Finch");
    assertThat(
            Copy.of("The repair was described by Orla Finch as “a patch on a patch”.")
                .people("Orla Finch")
                .found())
        .containsExactly("partial [a patch on a patch] Orla Finch");
    assertThat(Copy.of("“I will miss the pier.” — Orla Finch").people("Orla Finch").found())
        .containsExactly("direct [I will miss the pier.] Orla Finch");
    assertThat(Copy.of("Orla Finch: “The pier is shut.”").people("Orla Finch").found())
        .containsExactly("direct [The pier is shut.] Orla Finch");
  }

  @Test
  void speakerIsNotGuessed() {
    List<Quote> quotes =
        Copy.of("Rain fell on the pier all day.", "“Nobody told us anything about it.”").quotes();

    assertThat(quotes).extracting(Quote::speaker).containsExactly(Speaker.UNKNOWN);
  }

  @Test
  void sentenceAfterACueHasTheSameSpeaker() {
    assertThat(
            Copy.of(
                    "The pier would not reopen this year, Orla Finch said. “We have no money for it.”")
                .people("Orla Finch")
                .found())
        .containsExactly("direct [We have no money for it.] Orla Finch");
  }

  @Test
  void speakersTakeTurns() {
    assertThat(
            Copy.of(
                    "“Is it shut?” asked Tom Adair.",
                    "“It is shut,” said Orla Finch.",
                    "“For good?”")
                .people("Orla Finch", "Tom Adair")
                .found())
        .endsWith("direct [For good?] Tom Adair");
  }

  @Test
  void headingsWordsBelongToWhoeverSpeaksThemBelow() {
    assertThat(
            Copy.of(
                    "# ‘We have no money for it’",
                    "The pier is shut. “We have no money for it,” said Orla Finch.")
                .people("Orla Finch")
                .found())
        .contains("direct [We have no money for it] Orla Finch");
  }
}
