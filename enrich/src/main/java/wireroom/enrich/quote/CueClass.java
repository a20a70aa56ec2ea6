package wireroom.enrich.quote;

/** What a verb says of the words beside it. */
enum CueClass {
  /** Reports speech and nothing else: said, told, added. */
  SPEECH,
  /** Does something by speech: urged, denied, called for. */
  ACT,
  /** Tells how something is said, and reports speech only beside a whole quote: sighed, laughed. */
  MANNER,
  /** Thought or attitude; reports speech only where its object is marked: believes, sees. */
  ATTITUDE
}
