package wireroom.evaluation.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import wireroom.enrich.opennlp.Lexicon;
import wireroom.enrich.opennlp.NameLexicons;

/**
 * Reads lexicons from a folder of {@code brown.lex.gz}, {@code twit.lex.gz}, {@code w2v.lex.gz} and
 * {@code gaz.lex.gz}: a line is a word, a tab and its class.
 */
public final class LexiconFiles {
  private LexiconFiles() {}

  /**
   * The lexicons of a folder.
   *
   * @throws IOException if one is missing or cannot be read
   */
  public static NameLexicons read(Path folder) throws IOException {
    return new NameLexicons(
        lexicon(folder.resolve("brown.lex.gz")),
        lexicon(folder.resolve("twit.lex.gz")),
        lexicon(folder.resolve("w2v.lex.gz")),
        lexicon(folder.resolve("gaz.lex.gz")));
  }

  private static Lexicon lexicon(Path file) throws IOException {
    Map<String, String> classByWord = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          classByWord.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    }
    return Lexicon.of(classByWord);
  }
}
