package wireroom.enrich.annotate;

import java.util.List;

/**
 * An entry's text with its paragraphs, sentences and tokens.
 *
 * @param text the entry's text
 * @param blocks its paragraphs in order
 */
public record AnnotatedText(String text, List<Block> blocks) {
  public AnnotatedText {
    blocks = List.copyOf(blocks);
  }

  /** All sentences in the order of the text. */
  public List<Sentence> sentences() {
    return blocks.stream().flatMap(block -> block.sentences().stream()).toList();
  }
}
