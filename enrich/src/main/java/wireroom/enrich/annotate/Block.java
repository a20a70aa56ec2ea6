package wireroom.enrich.annotate;

import java.util.List;
import wireroom.schemas.model.ParagraphKind;

/**
 * One paragraph of an entry with its sentences.
 *
 * @param start index of its first char in the entry's text
 * @param end the index after its last char
 * @param kind its place in the layout
 * @param sentences its sentences in order
 */
public record Block(int start, int end, ParagraphKind kind, List<Sentence> sentences) {
  public Block {
    sentences = List.copyOf(sentences);
  }
}
