package wireroom.evaluation.names;

import java.util.List;
import wireroom.enrich.annotate.AnnotatedText;

/**
 * A text with its sentences and tokens, and the names marked in it.
 *
 * @param text an entry, or a sentence where the corpus knows no more
 * @param names the names in its order
 */
public record GoldText(AnnotatedText text, List<GoldName> names) {
  public GoldText {
    names = List.copyOf(names);
  }
}
