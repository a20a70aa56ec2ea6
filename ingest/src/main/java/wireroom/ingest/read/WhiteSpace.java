package wireroom.ingest.read;

/**
 * White space as layout has it: what Unicode calls white space or a space, the no-break ones
 * included, and control characters, which no author means.
 */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Whether a character only separates words. */
  public static boolean is(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint);
  }

  /** The text with each run of white space as one space, and none at its ends. */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c)) {
        apart = !folded.isEmpty();
      } else {
        if (apart) {
          folded.append(' ');
          apart = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
