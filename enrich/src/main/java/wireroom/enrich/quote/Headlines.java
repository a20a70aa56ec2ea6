package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.QuoteType;

/** Gives the marked words of headings and captions to whoever speaks them in the text below. */
final class Headlines {
  private static final int MOST = 20;

  private final String text;
  private final List<Draft> pending = new ArrayList<>();

  Headlines(String text) {
    this.text = text;
  }

  /** Keeps marked words that their own line gives to no person. */
  void add(Draft draft) {
    if (pending.size() < MOST) {
      pending.add(draft);
    }
  }

  /** The kept quotes with the speakers found for them; those without speaker must be utterances. */
  List<Draft> resolve(List<Draft> drafts) {
    if (pending.isEmpty()) {
      return List.of();
    }
    List<Draft> resolved = new ArrayList<>();
    List<String> bodies = drafts.stream().map(draft -> plain(draft.words(text))).toList();
    for (Draft draft : pending) {
      Link link = link(draft, drafts, bodies);
      if (link != null) {
        draft.attribute(link);
      }
      if (draft.link().attributes()) {
        resolved.add(draft);
      }
    }
    return resolved;
  }

  private @Nullable Link link(Draft draft, List<Draft> drafts, List<String> bodies) {
    String words = plain(draft.words(text));
    for (int i = 0; i < drafts.size(); i++) {
      if (bodies.get(i).contains(words) && drafts.get(i).link().attributes()) {
        return drafts.get(i).link().elsewhere(Sieve.REPEATED);
      }
    }
    if (draft.link().attributes() || draft.type() != QuoteType.DIRECT) {
      return null;
    }
    for (Draft below : drafts) {
      if (below.start() > draft.start() && below.type() != QuoteType.PARTIAL) {
        return below.link().elsewhere(Sieve.HEADS_SECTION);
      }
    }
    return null;
  }

  /** The words alone, in lower case, each between blanks. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(" ");
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? c : c == '’' || c == '\'' ? '\'' : ' ')
        .forEach(c -> append(plain, c));
    append(plain, ' ');
    return plain.toString();
  }

  private static void append(StringBuilder plain, int c) {
    if (c != ' ' || plain.charAt(plain.length() - 1) != ' ') {
      plain.appendCodePoint(c);
    }
  }
}
