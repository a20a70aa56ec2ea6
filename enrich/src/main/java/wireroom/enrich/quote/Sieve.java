package wireroom.enrich.quote;

import java.util.Locale;

/** The ways by which a quote is joined to its speaker, surest first within each clause. */
enum Sieve {
  QUOTE_VERB_NAME(0.9),
  QUOTE_NAME_VERB(0.9),
  NAME_VERB_QUOTE(0.9),
  ACCORDING_TO(0.9),
  CLAUSE(0.9),
  TRAILING_CUE(0.9),
  NAME_COLON(0.9),
  AFTER_CUE(0.9),
  AFTER_SUBJECT(0.9),
  INTRODUCED(0.9),
  NEXT_PARAGRAPH(0.9),
  ALTERNATION(0.9),
  UNATTRIBUTED(0.9),
  BLOCK_AFTER_CUE(0.9),
  BLOCK_AFTER_COLON(0.9),
  BLOCK_AFTER_LABEL(0.9),
  BLOCK_AFTER_WEAK_CUE(0.9),
  BLOCK_BY_MARKUP(0.9);

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
