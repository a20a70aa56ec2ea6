package wireroom.schemas.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a whole dispatch rather than of one entry. Names are the IPTC's where the IPTC
 * has one (ninjs 3.1).
 *
 * @param kind the form of news
 * @param headline the headline, or null where there is none
 * @param bylines names of the writers in the order given, without "By" and "and"
 * @param language BCP 47 tag, {@code und} where unknown
 * @param slug the desk's short name of the story, or null
 * @param dateline place and date before the text, as written, or null
 * @param urgency 1 (flash) to 9, or null where the desk gave none
 * @param pubStatus may it be published
 * @param embargoed not to be released before, or null
 * @param edNote the desk's note to editors, or null
 * @param copyrightNotice who owns it, or null
 * @param usageTerms what may be done with it, or null
 */
public record Header(
    DispatchKind kind,
    @Nullable String headline,
    List<String> bylines,
    String language,
    @Nullable String slug,
    @Nullable String dateline,
    @Nullable Integer urgency,
    PubStatus pubStatus,
    @Nullable Instant embargoed,
    @Nullable String edNote,
    @Nullable String copyrightNotice,
    @Nullable String usageTerms) {
  /** The least urgent value the IPTC's scheme has. */
  public static final int LEAST_URGENT = 9;

  public Header {
    bylines = List.copyOf(bylines);
    if (urgency != null && (urgency < 1 || urgency > LEAST_URGENT)) {
      throw new IllegalArgumentException("urgency is 1 to 9, not " + urgency);
    }
  }

  /** A usable header that says only these; everything else is unknown. */
  public static Header of(
      DispatchKind kind, @Nullable String headline, List<String> bylines, String language) {
    return new Header(
        kind,
        headline,
        bylines,
        language,
        null,
        null,
        null,
        PubStatus.USABLE,
        null,
        null,
        null,
        null);
  }
}
