package wireroom.evaluation.corpus;

import java.util.Map;

/**
 * A marked stretch of a paragraph.
 *
 * @param tag the element: {@code per}, {@code org}, {@code loc}, {@code misc}, {@code q}, {@code
 *     cue}, {@code v} or {@code role}
 * @param start index of its first char in the paragraph's text
 * @param end the index after its last char
 * @param attributes the element's attributes
 */
public record Mark(String tag, int start, int end, Map<String, String> attributes) {
  public Mark {
    attributes = Map.copyOf(attributes);
  }
}
