package wireroom.enrich.annotate;

import java.util.List;
import wireroom.schemas.model.Paragraph;

/** Splits an entry into sentences and tagged tokens. Implementations need not be thread-safe. */
public interface Annotator {
  /**
   * The text with its sentences and tokens.
   *
   * @param text the entry's text
   * @param paragraphs its paragraphs, in code points
   */
  AnnotatedText annotate(String text, List<Paragraph> paragraphs);
}
