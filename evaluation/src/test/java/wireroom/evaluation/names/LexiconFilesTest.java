package wireroom.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wireroom.enrich.opennlp.NameLexicons;

class LexiconFilesTest {
  @TempDir Path folder;

  @Test
  void linesAreWordsAndTheirClasses() throws IOException {
    write("brown.lex.gz", "said\t0110\nleft\t0111\n");
    write("twit.lex.gz", "said\t10\n");
    write("w2v.lex.gz", "Müller\t1 2\n");
    write("gaz.lex.gz", "new york\tL\n#ada\tf\n");

    NameLexicons lexicons = LexiconFiles.read(folder);

    assertThat(lexicons.brown().find("left")).isEqualTo("0111");
    assertThat(lexicons.tweets().find("said")).isEqualTo("10");
    assertThat(lexicons.embeddings().find("Müller")).isEqualTo("1 2");
    assertThat(lexicons.gazetteer().find("new york")).isEqualTo("L");
  }

  @Test
  void missingLexiconIsNamed() {
    assertThatThrownBy(() -> LexiconFiles.read(folder))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("brown.lex.gz");
  }

  private void write(String name, String lines) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  }
}
