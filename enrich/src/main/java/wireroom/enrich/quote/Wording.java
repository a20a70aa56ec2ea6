package wireroom.enrich.quote;

/** Tells whole utterances from fragments by the words themselves. */
final class Wording {
  private Wording() {}

  /** How many words stand between two blanks each. */
  static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = !blank && (inside || letter);
    }
    return words;
  }

  /** Whether the words begin like a sentence. */
  static boolean beginsSentence(String text) {
    return !text.isEmpty() && !Character.isLowerCase(text.strip().codePointAt(0));
  }

  /** Whether the words end like a sentence, or like one that the reporter interrupts. */
  static boolean endsSentence(String text) {
    String words = text.strip();
    return !words.isEmpty() && ",.?!…–—".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether most words begin with a capital, as in a title. */
  static boolean isTitle(String text) {
    int capitals = 0;
    int words = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      capitals += capital ? 1 : 0;
      words++;
    }
    return words > 1 && capitals * 3 >= words * 2;
  }

  /** Whether the words end like a whole sentence. */
  static boolean endsWhole(String text) {
    String words = text.strip();
    return !words.isEmpty() && ".?!…".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether a sentence ends inside the words. */
  static boolean holdsStop(String text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      boolean stop = ".?!".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
      if (stop && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
