package wireroom.schemas.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry as a reader found it in a dispatch, before it has an id or a revision.
 *
 * @param sourceId the source's own id of it, or null where the format has none
 * @param title its title, which is also the text's first paragraph; null where it has none
 * @param text the paragraphs, joined by a blank line
 * @param paragraphs where each paragraph stands in {@code text}, in order, without overlap
 * @param published when the source says it was published, or null
 */
public record ReadEntry(
    @Nullable String sourceId,
    @Nullable String title,
    String text,
    List<Paragraph> paragraphs,
    @Nullable Instant published) {
  private static final int OPENING_CODE_POINTS = 80;

  public ReadEntry {
    paragraphs = List.copyOf(paragraphs);
    int length = text.codePointCount(0, text.length());
    int from = 0;
    for (Paragraph p : paragraphs) {
      if (p.start() < from || p.end() > length) {
        throw new IllegalArgumentException(p + " overlaps, or lies outside 0 to " + length);
      }
      from = p.end();
    }
  }

  /** Its first words on one line, to know it by: at most 80 code points, cut between words. */
  public String opening() {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= OPENING_CODE_POINTS) {
      return line;
    }
    // One code point is for the ellipsis.
    int limit = line.offsetByCodePoints(0, OPENING_CODE_POINTS - 1);
    int space = line.lastIndexOf(' ', limit);
    return line.substring(0, space > 0 ? space : limit) + "…";
  }
}
