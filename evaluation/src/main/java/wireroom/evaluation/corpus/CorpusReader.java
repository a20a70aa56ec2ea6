package wireroom.evaluation.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the Wireroom corpus, whose README describes the form. Resolves no external entity and no
 * document type.
 */
public final class CorpusReader {
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  public CorpusReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /**
   * All dispatches of a folder and the folders in it, in the order of their paths.
   *
   * @throws IOException if a file cannot be read or is not of this form
   */
  public List<CorpusDispatch> readFolder(Path folder) throws IOException {
    List<CorpusDispatch> dispatches = new ArrayList<>();
    for (Path file : xmlFiles(folder)) {
      dispatches.add(read(file));
    }
    return dispatches;
  }

  private static List<Path> xmlFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  /**
   * One dispatch.
   *
   * @throws IOException if it cannot be read or is not of this form; the message says where
   */
  public CorpusDispatch read(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.xml$", "");
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      try {
        return new DispatchElement(xml, name).read();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new IOException(
          String.format(Locale.ROOT, "%s is no dispatch of the corpus: %s", file, e.getMessage()),
          e);
    }
  }
}
