package wireroom.schemas.model;

/**
 * One place in the text where somebody or something is named.
 *
 * @param start first code point of the entry's text
 * @param end the code point after the last
 * @param type what is named
 * @param entity id of the {@link Entity} it names
 * @param confidence 0 to 1
 * @param reason which rule or model found it, such as {@code model} or {@code surname-of}
 */
public record Mention(
    int start, int end, EntityType type, String entity, double confidence, String reason) {
  public Mention {
    Spans.check(start, end);
  }
}
