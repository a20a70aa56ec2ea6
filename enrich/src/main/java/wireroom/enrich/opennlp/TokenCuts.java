package wireroom.enrich.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts that OpenNLP's tokenizer leaves out: clitics ({@code NHS's}, {@code isn't}), slashes between
 * names ({@code Rex/Shutterstock}), dashes and quotation marks grown onto words, and the full stop
 * after the last word of a sentence.
 */
final class TokenCuts {
  private static final String ALONE = "“”„«»\"…–—―()[]{}|;•·";
  private static final Pattern CLITIC =
      Pattern.compile("(?<=[\\p{L}\\p{N}.)])(?i:n't|'(?:s|re|ve|ll|d|m)|')$");
  private static final Pattern LEADING_APOSTROPHE = Pattern.compile("^'(?=\\p{Lu})");
  private static final Pattern NAMES_WITH_SLASHES =
      Pattern.compile("(?=.*\\p{Lu})/?[\\p{L}.&'-]{2,}(?:/[\\p{L}.&'-]{2,})*/?");
  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}\\.)+");

  private TokenCuts() {}

  /** A piece of a sentence's text. */
  record Piece(int start, int end) {
    int length() {
      return end - start;
    }
  }

  /**
   * The pieces of one token, in order and without gaps.
   *
   * @param text the text as written
   * @param plain the same with {@link PlainMarks}
   * @param last whether the token ends its sentence
   */
  static List<Piece> cut(String text, String plain, int start, int end, boolean last) {
    List<Piece> pieces = new ArrayList<>(2);
    int from = start;
    for (int i = start; i < end; i++) {
      if (ALONE.indexOf(text.charAt(i)) >= 0) {
        addWord(plain, from, i, false, pieces);
        addPiece(i, i + 1, pieces);
        from = i + 1;
      }
    }
    addWord(plain, from, end, last, pieces);
    return pieces;
  }

  private static void addPiece(int start, int end, List<Piece> pieces) {
    if (start < end) {
      pieces.add(new Piece(start, end));
    }
  }

  private static void addWord(String plain, int start, int end, boolean last, List<Piece> pieces) {
    if (end - start < 2) {
      addPiece(start, end, pieces);
      return;
    }
    String word = plain.substring(start, end);
    if (last && word.endsWith(".") && !ABBREVIATION.matcher(word).matches()) {
      addWord(plain, start, end - 1, false, pieces);
      addPiece(end - 1, end, pieces);
      return;
    }
    int head = LEADING_APOSTROPHE.matcher(word).find() ? 1 : 0;
    addPiece(start, start + head, pieces);
    Matcher clitic = CLITIC.matcher(word);
    int tail = clitic.find() && clitic.start() > head ? clitic.start() : word.length();
    addNames(word, start, head, tail, pieces);
    addPiece(start + tail, end, pieces);
  }

  private static void addNames(String word, int offset, int from, int to, List<Piece> pieces) {
    int start = from;
    if (NAMES_WITH_SLASHES.matcher(word).region(from, to).matches()) {
      for (int i = from; i < to; i++) {
        if (word.charAt(i) == '/') {
          addPiece(offset + start, offset + i, pieces);
          addPiece(offset + i, offset + i + 1, pieces);
          start = i + 1;
        }
      }
    }
    addPiece(offset + start, offset + to, pieces);
  }
}
