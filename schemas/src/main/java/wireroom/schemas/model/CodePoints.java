package wireroom.schemas.model;

/**
 * Translates between the JVM's UTF-16 indexes of a text and its code points. Built in one pass over
 * the text; each look-up is one array access. Immutable.
 */
public final class CodePoints {
  private final String text;
  private final int[] codePointAt;
  private final int[] charAt;

  private CodePoints(String text) {
    this.text = text;
    this.codePointAt = new int[text.length() + 1];
    this.charAt = new int[text.codePointCount(0, text.length()) + 1];
    int index = 0;
    int count = 0;
    while (index < text.length()) {
      int width = Character.charCount(text.codePointAt(index));
      charAt[count] = index;
      codePointAt[index] = count;
      if (width > 1) {
        codePointAt[index + 1] = count;
      }
      index += width;
      count++;
    }
    charAt[count] = index;
    codePointAt[index] = count;
  }

  public static CodePoints of(String text) {
    return new CodePoints(text);
  }

  /** How many code points the text has. */
  public int length() {
    return charAt.length - 1;
  }

  /**
   * The code point that the char at {@code index} belongs to; the text's length is a valid index.
   */
  public int fromChar(int index) {
    return codePointAt[index];
  }

  /** The index of the first char of a code point; the count of code points is a valid argument. */
  public int toChar(int codePoint) {
    return charAt[codePoint];
  }

  /** The words between two code points, end exclusive. */
  public String slice(int start, int end) {
    return text.substring(toChar(start), toChar(end));
  }

  /** The words of a span. */
  public String slice(Span span) {
    return slice(span.start(), span.end());
  }

  /** The span between two UTF-16 indexes, end exclusive, neither inside a surrogate pair. */
  public Span span(int startChar, int endChar) {
    return new Span(fromChar(startChar), fromChar(endChar));
  }
}
