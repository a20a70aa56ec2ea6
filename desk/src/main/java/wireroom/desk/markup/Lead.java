package wireroom.desk.markup;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Span;

/**
 * A text divided into what heads it and the rest.
 *
 * @param head the entry's title, or where it has none its first sentence, or the opening of a long
 *     one
 * @param cut whether {@code head} stops within a sentence
 * @param rest what follows, or null where nothing does
 */
public record Lead(Span head, boolean cut, @Nullable Span rest) {
  private static final int LONGEST_SENTENCE = 140;
  private static final int SHORTEST_SENTENCE = 20;
  private static final int OPENING = 110;

  /**
   * Divides an entry's text.
   *
   * @param text the text of {@code entry}
   * @return empty where the entry has no text
   */
  public static Optional<Lead> of(EntryRevision entry, CodePoints text) {
    if (text.length() == 0) {
      return Optional.empty();
    }
    Span first = firstParagraph(entry, text);
    return Optional.of(
        entry.title() == null ? opening(text, first) : until(first.end(), false, first, text));
  }

  private static Span firstParagraph(EntryRevision entry, CodePoints text) {
    return entry.paragraphs().stream()
        .map(paragraph -> new Span(paragraph.start(), paragraph.end()))
        .filter(span -> span.end() <= text.length())
        .findFirst()
        .orElseGet(() -> new Span(0, text.length()));
  }

  private static Lead opening(CodePoints text, Span paragraph) {
    Passage most = Passage.opening(text, paragraph, LONGEST_SENTENCE);
    String words = text.slice(most.span());
    int sentence = sentenceEnd(words);
    if (sentence < words.length() || !most.cutAfter()) {
      int end = most.span().start() + words.codePointCount(0, sentence);
      return until(end, false, paragraph, text);
    }
    return until(Passage.opening(text, paragraph, OPENING).span().end(), true, paragraph, text);
  }

  private static int sentenceEnd(String words) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(words);
    int end = sentences.next();
    while (end < SHORTEST_SENTENCE && end < words.length()) {
      end = sentences.next();
    }
    return words.substring(0, end).stripTrailing().length();
  }

  private static Lead until(int end, boolean cut, Span paragraph, CodePoints text) {
    int rest = end;
    while (rest < text.length() && text.slice(rest, rest + 1).isBlank()) {
      rest++;
    }
    Span head = new Span(paragraph.start(), Math.max(end, paragraph.start() + 1));
    return new Lead(head, cut, rest < text.length() ? new Span(rest, text.length()) : null);
  }
}
