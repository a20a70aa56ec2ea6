package wireroom.desk.view;

import java.util.List;
import wireroom.desk.markup.Node;

/**
 * A paragraph.
 *
 * @param nodes its words with their marks
 * @param start first code point of the entry's text
 * @param end the code point after the last
 * @param said the quotes whose first words stand in it, to be named beside it
 */
public record LineView(List<Node> nodes, int start, int end, List<QuoteView> said) {
  public LineView {
    said = List.copyOf(said);
  }
}
