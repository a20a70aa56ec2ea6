package wireroom.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.schemas.model.ParagraphKind;

/** Bylines, captions, datelines, languages and furniture, each on a line of its own. */
class PiecesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Ann Lee and Bo Nyqvist, health editor     | Ann Lee;Bo Nyqvist
          Rosa Quill in Hull and Tunde Adeyemi in Lagos | Rosa Quill;Tunde Adeyemi
          Salma al-Aghbari & Piet van den Berg          | Salma al-Aghbari;Piet van den Berg
          Ann Lee (now) and Bo Nyqvist (earlier)        | Ann Lee;Bo Nyqvist
          Our correspondents                            | ''
          By Reuters                                    | ''
          """)
  void aBylineGivesTheNamesOfPeople(String line, String names) {
    assertThat(Byline.isNames(line) || Byline.isSigned(line)).isTrue();
    assertThat(String.join(";", Byline.names(line))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday morning, more than 300 boats had left.",
        "Talks collapse in Leeds",
        "Who is paying?",
        ""
      })
  void aSentenceIsNoByline(String line) {
    assertThat(Byline.isNames(line) || Byline.isSigned(line)).isFalse();
  }

  @Test
  void aCaptionIsSplitFromItsCreditWithOrWithoutAFullStopBetween() {
    assertThat(Caption.split("Cranes at Hull. Photograph: Odile Moor/Wolds"))
        .containsExactly(
            new Passage(ParagraphKind.CAPTION, "Cranes at Hull."),
            new Passage(ParagraphKind.CREDIT, "Photograph: Odile Moor/Wolds"));
    assertThat(Caption.split("Cranes at Hull (Image: Wolds)"))
        .containsExactly(
            new Passage(ParagraphKind.CAPTION, "Cranes at Hull"),
            new Passage(ParagraphKind.CREDIT, "(Image: Wolds)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WHITBY, North Yorkshire, 14 April – Eleven books were found. | WHITBY, North Yorkshire, 14 April
          PARIS (ABC) — Ministers met.                                 | PARIS (ABC)
          ST. LOUIS -- The jury left.                                  | ST. LOUIS
          The ministers – all of them – met.                           |
          A - B                                                        |
          """)
  void aDatelineIsWhatStandsBeforeTheDash(String paragraph, @Nullable String dateline) {
    assertThat(Dateline.of(paragraph)).isEqualTo(dateline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The boats were in the harbour and they said that it was late. | en
          Die Boote lagen im Hafen, und es war spät am Abend.           | und
          De boten waren in de haven en het was laat in de avond.       | und
          Goal!                                                         | und
          """)
  void theLanguageIsGivenOnlyWhereItIsSure(String text, String language) {
    assertThat(Language.of(text)).isEqualTo(language);
  }

  @Test
  void furnitureIsKnownByTheWordsOfTheTrade() {
    assertThat(List.of("Sign up to our newsletter", "Skip to main content", "Related: Boats"))
        .allMatch(Furniture::is);
    assertThat(List.of("Recommended retail prices have risen again.", "The app was late."))
        .noneMatch(Furniture::is);
    assertThat(Furniture.isAtEdge("One app, all papers")).isTrue();
  }

  @Test
  void whiteSpaceOfEveryKindIsFolded() {
    assertThat(WhiteSpace.fold(" a\u00A0\u2003b\u0085\u0000c\t\r\n")).isEqualTo("a b c");
    assertThat(WhiteSpace.fold("soft\u00ADhyphen and \u200Djoiner"))
        .isEqualTo("soft\u00ADhyphen and \u200Djoiner");
  }
}
