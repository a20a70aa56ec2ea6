package wireroom.schemas.model;

/** How the words of a source stand in the text. */
public enum QuoteType implements WireNamed {
  /** Whole clauses between quotation marks; may be interrupted or run over paragraphs. */
  DIRECT,
  /** A marked fragment inside the reporter's own clause. */
  PARTIAL,
  /** Whole paragraphs without marks, introduced by a cue. */
  BLOCK,
  /** Reported without marks. */
  INDIRECT
}
