package wireroom.schemas.model;

/**
 * One paragraph of an entry's text.
 *
 * @param start first code point of the entry's text
 * @param end the code point after the last
 * @param kind its place in the layout
 */
public record Paragraph(int start, int end, ParagraphKind kind) {
  public Paragraph {
    Spans.check(start, end);
  }
}
