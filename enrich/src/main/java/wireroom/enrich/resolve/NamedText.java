package wireroom.enrich.resolve;

import java.util.List;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Name;

/**
 * One text of a dispatch and the names a model found in it.
 *
 * @param text an entry
 * @param names in the order of the text, without overlap
 */
public record NamedText(AnnotatedText text, List<Name> names) {
  public NamedText {
    names = List.copyOf(names);
  }
}
