package wireroom.enrich.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Name;

class OpenNlpNameFinderTest {
  private final OpenNlpAnnotator annotator = new OpenNlpAnnotator(OpenNlpModels.bundled());
  private final OpenNlpNameFinder finder = new OpenNlpNameFinder(NameModel.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Harriet Quayle, the mayor of Leeds, resigned on Friday. = Harriet Quayle:PERSON, Leeds:LOCATION",
        "Photograph: Jonas Weber/Reuters = Jonas Weber:PERSON, Reuters:ORGANIZATION",
        "Photograph: Nadia Petrossian/Getty Images = Nadia Petrossian:PERSON, Getty Images:ORGANIZATION",
        "MAYOR HARRIET QUAYLE RESIGNS IN LEEDS = HARRIET QUAYLE:PERSON, LEEDS:LOCATION",
        "Harriet Quayle Quits As Mayor Of Leeds = Harriet Quayle:PERSON, Leeds:LOCATION",
        "She was taken to Sandgate hospital in Kent. = Sandgate hospital:ORGANIZATION, Kent:LOCATION",
        "Staff at the NHS’s busiest hospital in Manchester walked out. = NHS:ORGANIZATION, Manchester:LOCATION",
        "“It is over,” said Sinead O’Malley in Belfast. = Sinead O’Malley:PERSON, Belfast:LOCATION",
      })
  void findsNames(String text, String names) {
    assertThat(String.join(", ", found(text))).isEqualTo(names);
  }

  @Test
  void confidenceIsAProbability() {
    AnnotatedText text = annotated("Harriet Quayle flew from Leeds to Paris for the BBC.");

    assertThat(finder.find(text))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name.confidence()).isBetween(0.2, 1.0))
        .extracting(Name::reason)
        .containsOnly("model");
  }

  @Test
  void forgetsTheLastDispatchWhenCleared() {
    AnnotatedText text = annotated("Reading beat Luton. Reading was quiet.");
    List<Name> fresh = finder.find(text);
    finder.clear();
    finder.find(annotated("Reading lost again, said Luton, who lives in Reading."));

    finder.clear();

    assertThat(finder.find(text)).isEqualTo(fresh);
  }

  @Test
  void saysWhichModelFoundTheNames() {
    assertThat(finder.model().name()).isEqualTo("names-en");
    assertThat(finder.model().checksum()).matches("[0-9a-f]{64}");
  }

  private List<String> found(String text) {
    return finder.find(annotated(text)).stream()
        .map(name -> text.substring(name.start(), name.end()) + ":" + name.type())
        .toList();
  }

  private AnnotatedText annotated(String text) {
    return annotator.annotate(text, OneParagraph.of(text));
  }
}
