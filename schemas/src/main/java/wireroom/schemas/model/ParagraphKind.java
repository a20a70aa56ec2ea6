package wireroom.schemas.model;

/** What a paragraph is in the layout of an entry. */
public enum ParagraphKind implements WireNamed {
  /** The title of the entry or a heading inside it. */
  HEADING,
  /** The reporter's own text. */
  PARAGRAPH,
  /** One item of a list. */
  BULLET,
  /** Somebody else's words, set off by the source's markup. */
  BLOCKQUOTE,
  /** What stands under a picture or video. */
  CAPTION,
  /** Who made the picture, as in "Photograph: NAME/AGENCY". */
  CREDIT
}
