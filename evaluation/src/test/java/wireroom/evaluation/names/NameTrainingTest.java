package wireroom.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Name;
import wireroom.enrich.opennlp.Lexicon;
import wireroom.enrich.opennlp.NameLexicons;
import wireroom.enrich.opennlp.NameModel;
import wireroom.enrich.opennlp.OpenNlpAnnotator;
import wireroom.enrich.opennlp.OpenNlpModels;
import wireroom.enrich.opennlp.OpenNlpNameFinder;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;

class NameTrainingTest {
  private static final NameLexicons LEXICONS =
      new NameLexicons(
          Lexicon.of(Map.of("said", "0110", "left", "0111")),
          Lexicon.of(Map.of("said", "10")),
          Lexicon.of(Map.of("Finch", "1 2")),
          Lexicon.of(Map.of("#ada", "f", "leeds", "L")));

  private final OpenNlpAnnotator annotator = new OpenNlpAnnotator(OpenNlpModels.bundled());
  private final NameTraining training = new NameTraining(annotator, LEXICONS);
  @TempDir Path folder;

  @Test
  void sameCorpusGivesTheSameBytes() throws IOException {
    Path first = train("first.bin", NameTraining.Options.standard());
    Path second = train("second.bin", NameTraining.Options.standard());

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void modelFindsWhatItLearned() throws IOException {
    Path file = train("names.bin", NameTraining.Options.standard());

    assertThat(find(file, "Ada Finch left Leeds.")).containsExactly("Ada Finch", "Leeds");
    assertThat(find(file, "The town was quiet.")).isEmpty();
  }

  private Path train(String name, NameTraining.Options options) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("train.txt"),
        """
        <START:person> Ada Finch <END> left <START:location> Leeds <END> .
        The town was quiet .
        <START:person> Ada Finch <END> said it was late in <START:location> Leeds <END> .
        """
            .repeat(20));
    Path out = folder.resolve(name);
    training.train(List.of(corpus), out, options);
    return out;
  }

  private List<String> find(Path file, String text) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      OpenNlpNameFinder finder = new OpenNlpNameFinder(NameModel.read(in, "tiny"));
      AnnotatedText annotated =
          annotator.annotate(
              text, List.of(new Paragraph(0, text.length(), ParagraphKind.PARAGRAPH)));
      return finder.find(annotated).stream()
          .map((Name name) -> text.substring(name.start(), name.end()))
          .toList();
    }
  }
}
