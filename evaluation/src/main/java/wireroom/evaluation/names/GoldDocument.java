package wireroom.evaluation.names;

import java.util.List;

/**
 * Texts that belong together, such as the entries of a dispatch.
 *
 * @param texts the texts in the order in which a finder reads them
 */
public record GoldDocument(List<GoldText> texts) {
  public GoldDocument {
    texts = List.copyOf(texts);
  }
}
