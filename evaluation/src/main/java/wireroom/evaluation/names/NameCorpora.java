package wireroom.evaluation.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wireroom.enrich.annotate.Annotator;
import wireroom.evaluation.corpus.CorpusDispatch;
import wireroom.evaluation.corpus.CorpusReader;

/**
 * Reads folders of annotated names: dispatches of the Wireroom corpus ({@code *.xml}, also in
 * folders below) and OpenNLP's name finder format ({@code *.txt} but for {@code LICENSE.txt}).
 */
public final class NameCorpora {
  private final CorpusReader dispatches = new CorpusReader();
  private final Annotator annotator;

  /**
   * @param annotator splits the dispatches as it will split what is tagged later
   */
  public NameCorpora(Annotator annotator) {
    this.annotator = annotator;
  }

  /** Whether a folder holds dispatches, which are in the style of what is tagged later. */
  static boolean holdsDispatches(Path folder) throws IOException {
    return !files(folder, ".xml").isEmpty();
  }

  /**
   * All documents of a folder, in the order of their paths.
   *
   * @throws IOException if a file cannot be read or is in neither form
   */
  public List<GoldDocument> read(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (CorpusDispatch dispatch : dispatches.readFolder(folder)) {
      documents.add(DispatchNames.of(dispatch, annotator));
    }
    for (Path file : files(folder, ".txt")) {
      documents.addAll(NameFormat.read(file));
    }
    return documents;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.endsWith("LICENSE.txt"))
          .sorted()
          .toList();
    }
  }
}
