package wireroom.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockQuoteTest {

  @Test
  void blockRunsFromItsCueToTheReportersNextWords() {
    assertThat(
            Copy.of(
                    "Orla Finch, the harbour master, said:",
                    "We closed the pier because it is not safe.",
                    "I know what it means to you, and we’ll do all we can.",
                    "Tom Adair of the county council was at the meeting and left early.")
                .people("Orla Finch", "Tom Adair")
                .found())
        .containsExactly(
            "block [We closed the pier because it is not safe.]"
                + " [I know what it means to you, and we’ll do all we can.] Orla Finch");
  }

  @Test
  void nextIntroductionBeginsTheNextBlock() {
    assertThat(
            Copy.of(
                    "Orla Finch said:",
                    "We closed the pier because it is not safe.",
                    "She added:",
                    "I am sorry for it.")
                .people("Orla Finch")
                .found())
        .containsExactly(
            "block [We closed the pier because it is not safe.] Orla Finch",
            "block [I am sorry for it.] Orla Finch");
  }

  @Test
  void introductionNeedsNoVerb() {
    assertThat(
            Copy.of(
                    "First reaction. From Tom Adair, on Bluesky:",
                    "I told you so. I told all of you so.")
                .people("Tom Adair")
                .found())
        .containsExactly("block [I told you so. I told all of you so.] Tom Adair");
    assertThat(
            Copy.of("Tom Adair, ferryman", "I have crossed here all my life and I won’t stop now.")
                .people("Tom Adair")
                .found())
        .containsExactly("block [I have crossed here all my life and I won’t stop now.] Tom Adair");
  }

  @Test
  void announcedPictureIsNobodysWords() {
    assertThat(
            Copy.of(
                    "Here is a picture of the pier:",
                    "The crane was brought from Poole on Monday and the work began at once.")
                .found())
        .isEmpty();
  }

  @Test
  void blockEndsAtHeadingsCaptionsAndMarkedSpeech() {
    for (String stop :
        new String[] {"# Ferries", "| The pier at dusk", "“I know,” said Tom Adair."}) {
      assertThat(
              Copy.of("Orla Finch said:", "We closed the pier.", stop, "We are sorry for it.")
                  .people("Orla Finch", "Tom Adair")
                  .found())
          .contains("block [We closed the pier.] Orla Finch");
    }
  }

  @Test
  void blockEndsWhereItsSpeakerIsNamedAgain() {
    assertThat(
            Copy.of(
                    "Orla Finch said:",
                    "We closed the pier because I could not sleep.",
                    "Finch is a harbour master of nine years, and she is tired.",
                    "I know every plank of it, and I’m sorry for each of them.")
                .people("Orla Finch")
                .found())
        .first()
        .isEqualTo("block [We closed the pier because I could not sleep.] Orla Finch");
  }

  @Test
  void nameLineEndsTheBlockBeforeIt() {
    assertThat(
            Copy.of(
                    "Orla Finch, harbour master",
                    "I know every plank of it.",
                    "Tom Adair, ferryman",
                    "I have crossed here all my life.")
                .people("Orla Finch", "Tom Adair")
                .found())
        .containsExactly(
            "block [I know every plank of it.] Orla Finch",
            "block [I have crossed here all my life.] Tom Adair");
  }

  @Test
  void paragraphSetOffByMarkupIsABlock() {
    assertThat(
            Copy.of("Orla Finch said:", "> The pier is shut.", "> The café is open.", "It rained.")
                .people("Orla Finch")
                .found())
        .containsExactly("block [The pier is shut.] [The café is open.] Orla Finch");
    assertThat(Copy.of("> “The pier is shut.”").found())
        .containsExactly("block [The pier is shut.] null");
  }

  @Test
  void strayMarkInsideABlockIsDropped() {
    assertThat(
            Copy.of(
                    "Orla Finch said:",
                    "We closed the pier because it is not safe.",
                    "“We had no choice in it, I am sorry to say.",
                    "It was the worst day of my life.")
                .people("Orla Finch")
                .found())
        .containsExactly(
            "block [We closed the pier because it is not safe.]"
                + " [We had no choice in it, I am sorry to say.]"
                + " [It was the worst day of my life.] Orla Finch");
  }

  @Test
  void turnsOfATranscriptAreBlocksOfTheirSpeakers() {
    assertThat(
            Copy.of("Orla Finch: Is the pier safe?", "Tom Adair: Not since the storm.")
                .people("Orla Finch", "Tom Adair")
                .found())
        .containsExactly(
            "block [Orla Finch: Is the pier safe?] Orla Finch",
            "block [Tom Adair: Not since the storm.] Tom Adair");
  }

  @Test
  void noBlockRunsOverMoreThanTwelveParagraphs() {
    String[] lines =
        Stream.concat(
                Stream.of("Orla Finch said:"),
                Collections.nCopies(20, "I know that we are late, and I am sorry.").stream())
            .toArray(String[]::new);

    assertThat(Copy.of(lines).people("Orla Finch").quotes().getFirst().spans()).hasSize(12);
  }
}
