package wireroom.launcher.terminal;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.Span;

/**
 * Shows an entry's text with its names by kind, its quotes, and behind each quote its speaker.
 * Immutable.
 */
public final class Painter {
  private final Palette palette;

  public Painter(Palette palette) {
    this.palette = palette;
  }

  /** The text of an entry, every tag visible. */
  public String paint(EntryRevision entry) {
    int[] points = entry.text().codePoints().toArray();
    Look[] looks = looks(entry, points.length);
    Map<Integer, String> speakers = speakers(entry);
    StringBuilder out = new StringBuilder(points.length * 2);
    Look before = Look.PLAIN;
    for (int i = 0; i < points.length; i++) {
      out.append(palette.between(before, looks[i]));
      out.append(speakers.getOrDefault(i, "")).appendCodePoint(points[i]);
      before = looks[i];
    }
    return out.append(palette.between(before, Look.PLAIN))
        .append(speakers.getOrDefault(points.length, ""))
        .toString();
  }

  private static Look[] looks(EntryRevision entry, int length) {
    Look[] looks = new Look[length];
    Arrays.fill(looks, Look.PLAIN);
    for (Paragraph paragraph : entry.paragraphs()) {
      if (paragraph.kind() == ParagraphKind.HEADING) {
        change(looks, paragraph.start(), paragraph.end(), Look::asHeading);
      }
    }
    for (Quote quote : entry.quotes()) {
      for (Span span : quote.spans()) {
        change(looks, span.start(), span.end(), Look::asQuoted);
      }
    }
    for (Mention mention : entry.mentions()) {
      change(looks, mention.start(), mention.end(), look -> look.naming(mention.type()));
    }
    return looks;
  }

  private static void change(Look[] looks, int start, int end, UnaryOperator<Look> how) {
    for (int i = start; i < end; i++) {
      looks[i] = how.apply(looks[i]);
    }
  }

  /** What stands behind the last words of each quote, by code point. */
  private Map<Integer, String> speakers(EntryRevision entry) {
    Map<Integer, String> speakers = new TreeMap<>();
    for (Quote quote : entry.quotes()) {
      String name = quote.speaker().name();
      speakers.put(quote.spans().getLast().end(), palette.speaker(name == null ? "?" : name));
    }
    return speakers;
  }

  /**
   * How one character looks.
   *
   * @param heading it stands in a heading
   * @param quoted somebody says it
   * @param names what the name that it belongs to names, or null
   */
  record Look(boolean heading, boolean quoted, @Nullable EntityType names) {
    static final Look PLAIN = new Look(false, false, null);

    Look asHeading() {
      return new Look(true, quoted, names);
    }

    Look asQuoted() {
      return new Look(heading, true, names);
    }

    Look naming(EntityType type) {
      return new Look(heading, quoted, type);
    }
  }
}
