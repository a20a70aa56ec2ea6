package wireroom.schemas.model;

/** What is known of the source of a quote. */
public enum SpeakerKind implements WireNamed {
  /** A named person. */
  PERSON,
  /** An organisation speaking as itself. */
  ORGANISATION,
  /** Somebody described but not named, such as "a spokeswoman". */
  UNNAMED,
  /** The text gives no source. */
  UNKNOWN
}
