package wireroom.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueLexiconTest {
  private final CueLexicon lexicon = CueLexicon.bundled();

  @Test
  void formsOfVerbsOfSpeechAreKnown() {
    assertThat(lexicon.of("said")).isEqualTo(CueClass.SPEECH);
    assertThat(lexicon.of("replies")).isEqualTo(CueClass.SPEECH);
    assertThat(lexicon.of("denied")).isEqualTo(CueClass.ACT);
    assertThat(lexicon.of("quipped")).isEqualTo(CueClass.ACT);
    assertThat(lexicon.of("nodded")).isEqualTo(CueClass.MANNER);
    assertThat(lexicon.of("thought")).isEqualTo(CueClass.ATTITUDE);
    assertThat(lexicon.of("walked")).isNull();
  }

  @Test
  void particleMakesSomeVerbsSpeak() {
    assertThat(lexicon.of("went", "on")).isEqualTo(CueClass.SPEECH);
    assertThat(lexicon.of("pointed", "out")).isEqualTo(CueClass.SPEECH);
    assertThat(lexicon.of("shot", "back")).isEqualTo(CueClass.ACT);
    assertThat(lexicon.of("shot", "up")).isNull();
  }

  @Test
  void regularVerbsAreInflectedAsTheyAreSpelt() {
    assertThat(Inflection.forms("reply")).contains("replies", "replied", "replying");
    assertThat(Inflection.forms("urge")).contains("urges", "urged", "urging");
    assertThat(Inflection.forms("stop")).contains("stops", "stopped", "stopping");
    assertThat(Inflection.forms("shout")).contains("shouts", "shouted", "shouting");
    assertThat(Inflection.forms("preach")).contains("preaches", "preached");
    assertThat(Inflection.forms("laugh")).contains("laughs", "laughed");
  }
}
