package wireroom.evaluation.corpus;

import java.util.List;

/**
 * One annotated entry.
 *
 * @param updated whether the word {@code Updated} follows it in the dispatch
 * @param paragraphs its title, if it has one, and its paragraphs
 */
public record CorpusEntry(boolean updated, List<CorpusParagraph> paragraphs) {
  public CorpusEntry {
    paragraphs = List.copyOf(paragraphs);
  }
}
