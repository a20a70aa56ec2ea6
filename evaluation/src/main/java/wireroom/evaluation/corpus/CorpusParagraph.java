package wireroom.evaluation.corpus;

import java.util.List;
import java.util.Map;
import wireroom.schemas.model.ParagraphKind;

/**
 * One annotated paragraph.
 *
 * @param kind its place in the layout
 * @param text its words
 * @param marks what is marked in it, inner marks before outer ones
 * @param attributes the paragraph's own attributes
 */
public record CorpusParagraph(
    ParagraphKind kind, String text, List<Mark> marks, Map<String, String> attributes) {
  public CorpusParagraph {
    marks = List.copyOf(marks);
    attributes = Map.copyOf(attributes);
  }
}
