package wireroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.schemas.model.EntityType.PERSON;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import wireroom.schemas.model.Span;

/** Where the words that were searched for stand. */
interface HighlightsContract extends IndexUnderTest {
  @Test
  default void highlightsAreTheWordsAndPhrasesSearchedFor() {
    release(entry("a", "Rail news: the RAIL strike, said Moss, is a strike. The strike is on."));

    assertThat(highlighted("rail strike"))
        .containsExactly("Rail", "RAIL", "strike", "strike", "strike");
    assertThat(highlighted("\"the rail strike\" OR tram")).containsExactly("the RAIL strike");
    assertThat(highlighted("\"rail strike\" strike"))
        .containsExactly("RAIL strike", "strike", "strike");
    assertThat(highlighted("moss -tram")).containsExactly("Moss");
    assertThat(highlighted("")).isEmpty();
    assertThat(highlighted("-tram")).isEmpty();
  }

  @Test
  default void highlightsCountCodePoints() {
    release(entry("a", "🚆🚆 strike 👩‍🚒 e\u0301clair strike"));

    assertThat(index().search(ALL.withQuery("strike")).hits().getFirst().highlights())
        .containsExactly(new Span(3, 9), new Span(22, 28));
    assertThat(highlighted("éclair")).containsExactly("e\u0301clair");
  }

  @Test
  default void whatIsFoundByANameOutsideItsTextHasNoHighlights() {
    release(entry("a", "She said no.").names(PERSON, "Ada Moss"));

    assertThat(highlighted("moss")).isEmpty();
  }

  @Property(tries = 200)
  default void everyWordOfATextFindsItAndIsHighlighted(
      @ForAll @Size(min = 1, max = 8) List<@From("words") String> words,
      @ForAll @From("marks") String marks) {
    index().clear();
    release(entry("a", marks + String.join(marks, words) + marks));

    for (String word : words) {
      assertThat(highlighted(word)).contains(word);
    }
    assertThat(highlighted("\"" + String.join(marks, words) + "\""))
        .contains(String.join(marks, words));
  }

  /** Words of every plane that no fold or mark takes apart. */
  @Provide
  default Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('é', 'Ø', 'ß', 'д', 'Ω')
        .ofMinLength(2)
        .ofMaxLength(8);
  }

  /** What stands between words, emoji outside the first plane included. */
  @Provide
  default Arbitrary<String> marks() {
    return Arbitraries.of(" ", ", ", " – ", "\n\n", " ‘", "! 🚆🚆", "…\u0301 ");
  }
}
