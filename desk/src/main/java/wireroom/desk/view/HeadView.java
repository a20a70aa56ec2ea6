package wireroom.desk.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.desk.markup.Lead;
import wireroom.desk.markup.MarkedText;
import wireroom.desk.markup.Node;
import wireroom.desk.markup.Passage;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Span;

/**
 * What heads an entry in a list: its title; the headline of an article or an alert, which stands
 * outside the text; else the opening of the text.
 *
 * @param words the head
 * @param rest the text that is not in the head, or null where all is
 * @param story the headline of a live blog that the entry is one post of, or null
 */
record HeadView(PassageView words, @Nullable Span rest, @Nullable String story) {
  static HeadView of(EntryRevision entry, MarkedText text) {
    String headline = entry.header().headline();
    boolean post = entry.header().kind() == DispatchKind.BLOG;
    int length = text.text().length();
    if (headline != null && !post && entry.title() == null) {
      return new HeadView(plain(headline), length == 0 ? null : new Span(0, length), null);
    }
    String story = post ? headline : null;
    return Lead.of(entry, text.text())
        .map(lead -> new HeadView(words(lead, text), lead.rest(), story))
        .orElseGet(() -> new HeadView(plain(entry.id()), null, story));
  }

  private static PassageView words(Lead lead, MarkedText text) {
    return PassageView.of(text, new Passage(lead.head(), false, lead.cut()));
  }

  private static PassageView plain(String words) {
    Node node = new Node.Words(0, words.codePointCount(0, words.length()), words);
    return new PassageView(List.of(node), false, false);
  }

  /** The head as a line of plain text. */
  String line() {
    return words.words() + (words.cutAfter() ? "…" : "");
  }
}
