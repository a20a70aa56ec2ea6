package wireroom.enrich.opennlp;

/**
 * Typographic marks replaced by the ASCII ones that the models were trained on, char for char, so
 * that every index stays what it was.
 */
final class PlainMarks {
  private PlainMarks() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (plain(text.charAt(i)) != text.charAt(i)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = plain(chars[i]);
    }
    return new String(chars);
  }

  private static char plain(char mark) {
    return switch (mark) {
      case '‘', '’', '‛', '′', 'ʼ', '`', '´' -> '\'';
      case '“', '”', '„', '‟', '«', '»' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      case '…' -> '.';
      case '\u00a0', '\u202f', '\u2007', '\u200b', '\ufeff' -> ' ';
      default -> mark;
    };
  }
}
