package wireroom.schemas.model;

import org.jspecify.annotations.Nullable;

/**
 * The source of a quote.
 *
 * @param mention where the text names it, a pronoun included; null where it does not
 * @param name the fullest name, or the description of an unnamed source; null where unknown
 * @param kind what is known of it
 * @param role its role as written, such as "the health secretary", or null
 * @param entity id of its {@link Entity}, or null where it is none
 */
public record Speaker(
    @Nullable Span mention,
    @Nullable String name,
    SpeakerKind kind,
    @Nullable String role,
    @Nullable String entity) {
  /** The text gives no source. */
  public static final Speaker UNKNOWN = new Speaker(null, null, SpeakerKind.UNKNOWN, null, null);
}
