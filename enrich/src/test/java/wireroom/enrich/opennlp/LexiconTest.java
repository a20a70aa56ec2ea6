package wireroom.enrich.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void everyWordHasItsClassAlsoAfterWriting() throws IOException {
    Map<String, String> classes = new HashMap<>();
    for (int i = 0; i < 1_000; i++) {
      classes.put("word" + i, "class" + i % 300);
    }

    Lexicon lexicon = written(Lexicon.of(classes));

    assertThat(lexicon.size()).isEqualTo(1_000);
    assertThat(classes)
        .allSatisfy((word, value) -> assertThat(lexicon.find(word)).isEqualTo(value));
  }

  @Test
  void strangersHaveNoClass() {
    Lexicon lexicon = Lexicon.of(Map.of("said", "0110"));

    assertThat(lexicon.find("Said")).isNull();
    assertThat(lexicon.find("")).isNull();
    assertThat(Lexicon.of(Map.of()).find("said")).isNull();
  }

  private static Lexicon written(Lexicon lexicon) throws IOException {
    LexiconSerializer serializer = new LexiconSerializer();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    serializer.serialize(lexicon, out);
    return serializer.create(new ByteArrayInputStream(out.toByteArray()));
  }
}
