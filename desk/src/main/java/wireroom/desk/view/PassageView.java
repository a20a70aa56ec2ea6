package wireroom.desk.view;

import java.util.List;
import wireroom.desk.markup.MarkedText;
import wireroom.desk.markup.Node;
import wireroom.desk.markup.Passage;

/**
 * A part of a text.
 *
 * @param nodes its words with their marks
 * @param cutBefore whether text was left out before it
 * @param cutAfter whether text was left out after it
 */
public record PassageView(List<Node> nodes, boolean cutBefore, boolean cutAfter) {
  static PassageView of(MarkedText text, Passage passage) {
    return new PassageView(text.cut(passage.span()), passage.cutBefore(), passage.cutAfter());
  }

  /** Its words. */
  public String words() {
    return Node.words(nodes);
  }
}
