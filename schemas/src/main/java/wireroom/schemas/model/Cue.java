package wireroom.schemas.model;

/**
 * The words that attribute a quote.
 *
 * @param start first code point of the entry's text
 * @param end the code point after the last
 * @param verb the verb or phrase of speech as written, such as "said" or "according to"
 */
public record Cue(int start, int end, String verb) {
  public Cue {
    Spans.check(start, end);
  }
}
