package wireroom.ingest.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.ingest.read.Readings.openings;
import static wireroom.ingest.read.Readings.paragraphs;

import java.util.List;
import org.junit.jupiter.api.Test;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.Readings;
import wireroom.schemas.model.DispatchKind;
import wireroom.testkit.SampleDispatches;

class LiveBlogTextTest {
  private static final String STORM =
      """
      Read every paper here.
      One subscription, 300 titles.
      The Harbour Times
      The Harbour Times
      News
      Ann Lee and Bo Nyqvist

      Storm Petra: thousands without power – live updates

      Waves break over the pier at Whitby: ‘I have never seen this’

      Summary

        • About 4,000 homes have no power.
        • The bridge at Goole is shut.

      Updated

      Bridge closed after lorry overturns

      The bridge at Goole was shut at noon, police said.

      The lorry on its side at Goole
      The lorry lies on its side at Goole. Photograph: Mo Farr/Wolds Pictures

      Updated at 12.40pm GMT

      Here is a first picture of the harbour, from one of these tweets.

      Rail services between Hull and Selby have been halted until the tracks are clear of trees.

      Updated

      Sign up to keep reading
      Already a member? Sign in
      Related stories
      Top stories today
      """;

  @Test
  void postsAreCutAtTheirMarksAndWhereALeadInHasLostWhatItShowed() {
    ReadOutcome.Read read = Readings.text(STORM);

    assertThat(read.header().kind()).isEqualTo(DispatchKind.BLOG);
    assertThat(openings(read))
        .containsExactly(
            "Summary",
            "Bridge closed after lorry overturns",
            "Here is a first picture of the harbour, from one of these tweets.",
            "Rail services between Hull and Selby have been halted until the tracks are clear of"
                + " trees.");
  }

  @Test
  void headlineAndBylinesAreFoundAmongThePagesFurniture() {
    assertThat(Readings.text(STORM).header().headline())
        .isEqualTo("Storm Petra: thousands without power – live updates");
    assertThat(Readings.text(STORM).header().bylines()).containsExactly("Ann Lee", "Bo Nyqvist");
    assertThat(Readings.text(STORM).header().language()).isEqualTo("en");
  }

  @Test
  void bulletsLoseTheirMarksAndCaptionsTheirCredits() {
    ReadOutcome.Read read = Readings.text(STORM);

    assertThat(paragraphs(read.entries().getFirst()))
        .containsExactly(
            "heading: Summary",
            "bullet: About 4,000 homes have no power.",
            "bullet: The bridge at Goole is shut.");
    assertThat(paragraphs(read.entries().get(1)))
        .containsExactly(
            "heading: Bridge closed after lorry overturns",
            "paragraph: The bridge at Goole was shut at noon, police said.",
            "caption: The lorry on its side at Goole",
            "caption: The lorry lies on its side at Goole.",
            "credit: Photograph: Mo Farr/Wolds Pictures");
  }

  @Test
  void aTimeAloneOnALineOpensAPostAndRulesAreNoText() {
    ReadOutcome.Read read =
        Readings.text(
            """
            The Latest: Levee holds as river crests

            TULSA, Okla. (XYZ) — The Latest on the floods (all times local):

            2:45 p.m.

            Officials say the levee has held.

            ___

            11 a.m.

            The river is expected to crest on Monday.

            Residents have been told to stay away.
            """);

    assertThat(openings(read))
        .containsExactly(
            "Officials say the levee has held.", "The river is expected to crest on Monday.");
    assertThat(read.header().dateline()).isEqualTo("TULSA, Okla. (XYZ)");
  }

  @Test
  void theListOfKeyEventsAndTheButtonsOfEachPostAreLeftOut() {
    ReadOutcome.Read read =
        Readings.text(
            """
            Budget day – live

            Key events
            14.10 GMT
            Chancellor sits down
            13.05 GMT
            Fuel duty frozen

            14.10 GMT

            Ann Lee

            Chancellor sits down

            The speech lasted 64 minutes.

            Share

            Updated at 14.20 GMT

            13.05 GMT

            Ann Lee

            Fuel duty frozen

            Duty stays where it was, for a 15th year.

            Share
            """);

    assertThat(read.entries())
        .extracting(Readings::paragraphs)
        .containsExactly(
            List.of("heading: Chancellor sits down", "paragraph: The speech lasted 64 minutes."),
            List.of(
                "heading: Fuel duty frozen",
                "paragraph: Duty stays where it was, for a 15th year."));
  }

  @Test
  void timesBeforeTheFirstWordsOpenPostsToo() {
    assertThat(
            openings(
                Readings.text(
                    """
                    Derby day live: City v Rovers

                    4.50pm: Full time. City have won it.

                    4.20pm: Goal! Rovers draw level.

                    3.05pm: We are under way.
                    """)))
        .containsExactly(
            "Full time. City have won it.", "Goal! Rovers draw level.", "We are under way.");
  }

  @Test
  void paragraphsThatReferBackStayInTheirPost() {
    assertThat(
            Readings.text(
                    """
                    Harbour inquiry – as it happened

                    Ines Moor has been telling the inquiry about the night of the storm.

                    She said the lamps had failed twice.

                    But the keeper had rung no bell, Moor said.

                    Updated

                    Good morning. The inquiry sits at ten.

                    Updated
                    """)
                .entries())
        .hasSize(2);
  }

  @Test
  void theSampleOfTheProjectIsReadWhole() {
    ReadOutcome.Read read = Readings.text(SampleDispatches.liveBlog().text());

    assertThat(read.entries()).hasSize(SampleDispatches.LIVE_BLOG_ENTRIES);
    assertThat(read.header().bylines())
        .containsExactly("Rosalind Achterberg", "Tunde Fashola-Reid");
    assertThat(read.entries()).noneMatch(entry -> entry.text().contains("Sign up"));
  }
}
