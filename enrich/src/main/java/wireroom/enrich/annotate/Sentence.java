package wireroom.enrich.annotate;

import java.util.List;

/**
 * One sentence; never crosses a paragraph.
 *
 * @param start index of its first char in the entry's text
 * @param end the index after its last char
 * @param tokens its tokens in order
 */
public record Sentence(int start, int end, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
