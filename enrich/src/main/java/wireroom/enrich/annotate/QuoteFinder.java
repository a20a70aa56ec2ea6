package wireroom.enrich.annotate;

import java.util.List;
import wireroom.schemas.model.Quote;

/** Finds quotes and their speakers. */
public interface QuoteFinder {
  /**
   * The quotes of an entry, in the order of its text.
   *
   * @param text the entry
   * @param references the names in it, in order, already joined to the entities of the whole
   *     dispatch
   * @return quotes whose offsets count code points
   */
  List<Quote> find(AnnotatedText text, List<Reference> references);
}
