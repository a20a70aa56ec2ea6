package wireroom.search;

import java.util.List;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Span;

/**
 * One entry that was found.
 *
 * @param entry its released revision
 * @param highlights where the words that were searched for stand in the entry's text, a phrase as
 *     one span; in order, without overlap, at most {@value #MOST_HIGHLIGHTS}. Empty where nothing
 *     was searched for, or where it was found by something else than its text.
 */
public record Hit(EntryRevision entry, List<Span> highlights) {
  /** The rest of an entry that says a word more often is not worth marking. */
  public static final int MOST_HIGHLIGHTS = 1000;

  public Hit {
    highlights = List.copyOf(highlights);
  }
}
