package wireroom.desk.markup;

import java.util.List;

/** A stretch of an entry's text, in code points of that text. */
public sealed interface Node {
  int start();

  int end();

  /** The words it covers. */
  String words();

  /**
   * Words without any mark of their own.
   *
   * @param start first code point
   * @param end the code point after the last
   * @param words the words
   */
  record Words(int start, int end, String words) implements Node {}

  /**
   * Words with a mark.
   *
   * @param start first code point, not before the mark's
   * @param end the code point after the last, not after the mark's
   * @param mark what is said of them
   * @param within the words, with the marks that stand inside
   */
  record Marked(int start, int end, Mark mark, List<Node> within) implements Node {
    public Marked {
      within = List.copyOf(within);
    }

    @Override
    public String words() {
      return Node.words(within);
    }
  }

  /** The words of nodes that stand one after the other. */
  static String words(List<Node> nodes) {
    StringBuilder words = new StringBuilder();
    nodes.forEach(node -> words.append(node.words()));
    return words.toString();
  }
}
