package wireroom.desk.markup;

import java.util.ArrayList;
import java.util.List;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Span;

/**
 * A part of a text that stands for all of it.
 *
 * @param span which part
 * @param cutBefore whether text was left out before it
 * @param cutAfter whether text was left out after it
 */
public record Passage(Span span, boolean cutBefore, boolean cutAfter) {
  private static final int OPENING = 280;
  private static final int WINDOW = 180;
  private static final int BEFORE = 60;
  private static final int MOST = 2;

  /** How far a cut may move to fall between two words. */
  private static final int SLACK = 30;

  /**
   * What to show of a text: its opening where that has what was searched for or nothing was, else
   * what stands around the first findings.
   *
   * @param body which part of the text to choose from
   * @param searched where the words stand that were searched for, in order
   * @return at least one passage, in order, without overlap, beginning and ending between words
   *     unless a word is very long
   */
  public static List<Passage> of(CodePoints text, Span body, List<Span> searched) {
    List<Span> found =
        searched.stream()
            .filter(span -> span.start() >= body.start() && span.end() <= body.end())
            .toList();
    Passage opening = opening(text, body, OPENING);
    if (found.isEmpty() || found.getFirst().end() <= opening.span().end()) {
      return List.of(opening);
    }
    List<Passage> passages = new ArrayList<>();
    int at = body.start();
    for (Span span : found) {
      if (span.start() >= at && passages.size() < MOST) {
        Passage next = around(text, span, at, body);
        passages.add(next);
        at = next.span().end();
      }
    }
    return passages;
  }

  /**
   * How a text begins.
   *
   * @param body which part of the text
   * @param most code points at most
   */
  public static Passage opening(CodePoints text, Span body, int most) {
    if (body.end() - body.start() <= most) {
      return new Passage(body, false, false);
    }
    int end = wordEnd(text, body.start() + most, body.start() + 1);
    return new Passage(new Span(body.start(), end), false, true);
  }

  private static Passage around(CodePoints text, Span found, int from, Span body) {
    int start = Math.max(from, found.start() - BEFORE);
    if (start > body.start()) {
      start = wordStart(text, start, found.start());
    }
    int wanted = Math.max(start + WINDOW, found.end());
    int end = wanted >= body.end() ? body.end() : wordEnd(text, wanted, found.end());
    return new Passage(new Span(start, end), start > body.start(), end < body.end());
  }

  /** The last end of a word up to {@code at}, not before {@code least}; else {@code at}. */
  private static int wordEnd(CodePoints text, int at, int least) {
    for (int end = at; end >= Math.max(least, at - SLACK); end--) {
      if (isSpace(text, end) && !isSpace(text, end - 1)) {
        return end;
      }
    }
    return at;
  }

  /** The first start of a word from {@code at} on, not after {@code most}; else {@code at}. */
  private static int wordStart(CodePoints text, int at, int most) {
    for (int start = at; start <= Math.min(most, at + SLACK); start++) {
      if (isSpace(text, start - 1) && !isSpace(text, start)) {
        return start;
      }
    }
    return at;
  }

  private static boolean isSpace(CodePoints text, int at) {
    return Character.isWhitespace(text.slice(at, at + 1).codePointAt(0));
  }
}
