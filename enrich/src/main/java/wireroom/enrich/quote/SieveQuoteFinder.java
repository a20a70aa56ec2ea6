package wireroom.enrich.quote;

import java.util.List;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.QuoteFinder;
import wireroom.enrich.annotate.Reference;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Quote;

/**
 * Finds quotes by ordered sieves over the reporter's clauses. Takes time linear in the length of
 * the entry. Immutable and thread-safe.
 */
public final class SieveQuoteFinder implements QuoteFinder {
  private final CueLexicon lexicon;
  private final Genders genders;

  private SieveQuoteFinder(CueLexicon lexicon, Genders genders) {
    this.lexicon = lexicon;
    this.genders = genders;
  }

  /** A finder with the word lists that are shipped with it. */
  public static SieveQuoteFinder bundled() {
    return new SieveQuoteFinder(CueLexicon.bundled(), Genders.bundled());
  }

  @Override
  public List<Quote> find(AnnotatedText text, List<Reference> references) {
    CodePoints points = CodePoints.of(text.text());
    Attributions attributions = new Attributions(lexicon, new NounPhrases(text.text()));
    Cast cast = new Cast(genders, points);
    List<Line> lines = LineReader.read(text, references);
    EntryReading reading = new EntryReading(text.text(), lines, attributions, cast);
    return reading.read().stream().map(draft -> draft.toQuote(points)).toList();
  }
}
