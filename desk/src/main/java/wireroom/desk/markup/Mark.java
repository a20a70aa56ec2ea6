package wireroom.desk.markup;

import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Span;

/**
 * Something that is said of a stretch of text. Of two with the same span, the outer comes first.
 */
public sealed interface Mark {
  /** Which words, in code points. */
  Span span();

  /** How far outside it stands where another mark has the same words: 0 for the outermost. */
  int depth();

  /**
   * Words in a source's mouth.
   *
   * @param span one span of the quote
   * @param quote which quote of the entry, counted from 0
   */
  record Quoted(Span span, int quote) implements Mark {
    @Override
    public int depth() {
      return 0;
    }
  }

  /**
   * The name of somebody or something.
   *
   * @param mention what the text names
   * @param name the fullest name of it
   */
  record Named(Mention mention, String name) implements Mark {
    @Override
    public Span span() {
      return new Span(mention.start(), mention.end());
    }

    @Override
    public int depth() {
      return 1;
    }
  }

  /**
   * Words that were searched for.
   *
   * @param span where they stand
   */
  record Searched(Span span) implements Mark {
    @Override
    public int depth() {
      return 2;
    }
  }
}
