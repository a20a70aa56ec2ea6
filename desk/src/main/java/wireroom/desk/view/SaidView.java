package wireroom.desk.view;

import java.util.ArrayList;
import java.util.List;
import wireroom.desk.markup.MarkedText;
import wireroom.desk.markup.Passage;
import wireroom.schemas.model.Span;

/**
 * A quote in the list of results.
 *
 * @param quote the quote with its source
 * @param parts its words, or the opening of many: an interrupted quote has several parts
 */
public record SaidView(QuoteView quote, List<PassageView> parts) {
  private static final int MOST_WORDS = 180;

  public SaidView {
    parts = List.copyOf(parts);
  }

  static SaidView of(MarkedText text, QuoteView quote) {
    List<PassageView> parts = new ArrayList<>();
    int room = MOST_WORDS;
    for (Span span : quote.spans()) {
      if (room > 0) {
        parts.add(PassageView.of(text, Passage.opening(text.text(), span, room)));
        room -= span.end() - span.start();
      }
    }
    return new SaidView(quote, parts);
  }
}
