package wireroom.enrich.revise;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Header;

/**
 * What is remembered of a header, to tell whether a later one revises the entries under it.
 *
 * @param terms a digest of what binds whoever holds an entry: status, embargo, urgency, the note to
 *     editors, copyright and usage terms
 * @param story a digest of what describes the whole dispatch: headline, bylines, language, slug and
 *     dateline
 */
public record HeaderPrint(String terms, String story) {
  public static HeaderPrint of(Header header) {
    return new HeaderPrint(
        digest(
            header.pubStatus(),
            header.embargoed(),
            header.urgency(),
            header.edNote(),
            header.copyrightNotice(),
            header.usageTerms()),
        digest(
            header.headline(),
            header.bylines(),
            header.language(),
            header.slug(),
            header.dateline()));
  }

  /**
   * Is an entry revised by a later header although it reads as before? By new terms always. By a
   * new headline only in an article or alert, where it belongs to the story; that of a blog changes
   * all day, and would send every post again.
   *
   * @param later the print of the later header
   * @param kind the kind that the later header names
   */
  boolean revisedBy(HeaderPrint later, DispatchKind kind) {
    return !terms.equals(later.terms) || (kind != DispatchKind.BLOG && !story.equals(later.story));
  }

  private static String digest(@Nullable Object... values) {
    String joined =
        Stream.of(values)
            .map(value -> value == null ? "-" : "+" + value)
            .collect(Collectors.joining("\0"));
    return Bytes.copyOf(joined.getBytes(StandardCharsets.UTF_8)).sha256();
  }
}
