package wireroom.evaluation.corpus;

import java.util.List;

/**
 * One annotated dispatch.
 *
 * @param name its file name without extension
 * @param headline its headline, or nothing
 * @param byline its byline, or nothing
 * @param entries its entries as delivered, newest first
 */
public record CorpusDispatch(
    String name, String headline, String byline, List<CorpusEntry> entries) {
  public CorpusDispatch {
    entries = List.copyOf(entries);
  }
}
