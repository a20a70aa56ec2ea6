package wireroom.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wireroom.enrich.opennlp.OpenNlpAnnotator;
import wireroom.enrich.opennlp.OpenNlpModels;

class NameCorporaTest {
  private final NameCorpora corpora =
      new NameCorpora(new OpenNlpAnnotator(OpenNlpModels.bundled()));
  @TempDir Path folder;

  @Test
  void blankLinesEndDocumentsOfOpenNlpsFormat() throws IOException {
    Files.writeString(folder.resolve("LICENSE.txt"), "not <START:person> a corpus <END>");
    Files.writeString(
        folder.resolve("train.txt"),
        """
        <START:person> Ada Finch <END> left <START:location> Leeds <END> .
        She ran .

        <START:organization> NHS <END> staff
        """);

    List<GoldDocument> documents = corpora.read(folder);

    assertThat(documents).extracting(document -> document.texts().size()).containsExactly(2, 1);
    assertThat(names(documents))
        .containsExactly("PERSON Ada Finch", "LOCATION Leeds", "ORGANIZATION NHS");
  }

  @Test
  void dispatchesGiveTheirNamesWithoutEventsAndLaws() throws IOException {
    Files.createDirectory(folder.resolve("1"));
    Files.writeString(
        folder.resolve("1").resolve("a.xml"),
        """
        <alert headline=""><entry><h>😀 <loc e="Leeds">Leeds</loc> wakes</h>\
        <p>The <misc e="Food Act">Food Act</misc>, says <per e="Jo Ash">Jo Ash</per>.</p></entry></alert>
        """);

    assertThat(names(corpora.read(folder))).containsExactly("LOCATION Leeds", "PERSON Jo Ash");
  }

  private static List<String> names(List<GoldDocument> documents) {
    return documents.stream()
        .flatMap(document -> document.texts().stream())
        .flatMap(
            text ->
                text.names().stream()
                    .map(
                        name ->
                            name.type()
                                + " "
                                + text.text().text().substring(name.start(), name.end())))
        .toList();
  }
}
