package wireroom.ingest.read;

/**
 * Whether bytes can hardly be anything but windows-1252. Other charsets of one byte a letter use
 * the same bytes, so this asks for what their texts do not look like: few bytes above ASCII, all of
 * them assigned, and between two letters none that windows-1252 makes a symbol.
 */
final class WesternBytes {
  private static final int FIRST_HIGH = 0x80;
  private static final int FIRST_SYMBOL = 0xA1;
  private static final int FIRST_LETTER = 0xC0;
  private static final int TIMES = 0xD7;
  private static final int DIVIDED_BY = 0xF7;

  /** Cyrillic and Greek put four of five letters there; French and German one of ten. */
  private static final int LETTERS_TO_ONE_HIGH = 4;

  private WesternBytes() {}

  static boolean areIn(byte[] bytes) {
    int high = 0;
    int letters = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= FIRST_HIGH) {
        high++;
        if (isUnassigned(b) || (isSymbol(b) && isLetter(bytes, i - 1) && isLetter(bytes, i + 1))) {
          return false;
        }
      } else if (Character.isLetter(b)) {
        letters++;
      }
    }
    return high * LETTERS_TO_ONE_HIGH <= letters;
  }

  private static boolean isUnassigned(int b) {
    return b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
  }

  private static boolean isSymbol(int b) {
    return (b >= FIRST_SYMBOL && b < FIRST_LETTER) || b == TIMES || b == DIVIDED_BY;
  }

  private static boolean isLetter(byte[] bytes, int at) {
    if (at < 0 || at >= bytes.length) {
      return false;
    }
    int b = bytes[at] & 0xFF;
    return b >= FIRST_LETTER || (b < FIRST_HIGH && Character.isLetter(b));
  }
}
