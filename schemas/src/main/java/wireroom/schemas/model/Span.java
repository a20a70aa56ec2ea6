package wireroom.schemas.model;

/**
 * A stretch of a text.
 *
 * @param start first code point, counted from 0
 * @param end the code point after the last, greater than {@code start}
 */
public record Span(int start, int end) {
  public Span {
    Spans.check(start, end);
  }
}
