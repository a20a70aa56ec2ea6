package wireroom.enrich.quote;

import java.util.Locale;

/** The ways by which a quote is joined to its speaker, surest first within each clause. */
enum Sieve {
  QUOTE_VERB_NAME(0.86),
  QUOTE_NAME_VERB(0.86),
  NAME_VERB_QUOTE(0.84),
  SIGNED(0.5),
  NAME_COLON(0.71),
  ACCORDING_TO(0.54),
  CLAUSE(0.82),
  NOUN_CUE(0.8),
  TRAILING_CUE(0.33),
  AFTER_CUE(0.57),
  INTRODUCED(0.67),
  AFTER_SUBJECT(0.59),
  ALTERNATION(0.69),
  NEXT_PARAGRAPH(0.36),
  REPEATED(0.88),
  HEADS_SECTION(0.47),
  UNATTRIBUTED(0.07),
  BLOCK_AFTER_CUE(0.69),
  BLOCK_AFTER_COLON(0.69),
  BLOCK_AFTER_WEAK_CUE(0.4),
  BLOCK_AFTER_NAME(0.71),
  BLOCK_IN_TRANSCRIPT(0.33),
  BLOCK_BY_MARKUP(0.5);

  private final double precision;

  Sieve(double precision) {
    this.precision = precision;
  }

  /** Share of its quotes that had the right words and the right speaker when measured. */
  double precision() {
    return precision;
  }

  /** Its name as the reason of a quote, such as {@code name-verb-quote}. */
  String reason() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
