package wireroom.ingest.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.ReadEntry;

/**
 * A paragraph while it is being read.
 *
 * @param kind its place in the layout
 * @param text its words, not blank
 */
public record Passage(ParagraphKind kind, String text) {
  /** What stands between two paragraphs of an entry's text. */
  static final String BREAK = "\n\n";

  public Passage {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a paragraph without words");
    }
  }

  /** The entry made of these paragraphs, of which there is at least one. */
  public static ReadEntry entry(
      @Nullable String sourceId,
      @Nullable String title,
      List<Passage> passages,
      @Nullable Instant published) {
    StringJoiner text = new StringJoiner(BREAK);
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (Passage passage : passages) {
      int end = start + passage.text.codePointCount(0, passage.text.length());
      text.add(passage.text);
      paragraphs.add(new Paragraph(start, end, passage.kind));
      start = end + BREAK.length();
    }
    return new ReadEntry(sourceId, title, text.toString(), paragraphs, published);
  }
}
