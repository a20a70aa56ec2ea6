package wireroom.ingest.read.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Furniture;
import wireroom.ingest.read.Headline;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.ReadEntry;

/**
 * A text that is one entry.
 *
 * @param kind an article or an alert
 * @param entry the entry
 */
record Story(DispatchKind kind, ReadEntry entry) {
  private static final int ALERT_WORDS = 60;
  private static final int ALERT_LINES = 2;
  private static final int URGENT_WORDS = 120;

  /** The story, or null where there is no text but a page's furniture. */
  static @Nullable Story of(Head head, List<Line> body, List<Line> all) {
    List<Line> lines = text(body);
    if (lines.isEmpty()) {
      lines = text(all);
    }
    if (lines.isEmpty()) {
      return null;
    }
    return new Story(kind(head, lines), Post.untitled(lines));
  }

  private static List<Line> text(List<Line> lines) {
    List<Line> text = new ArrayList<>();
    for (Line line : lines) {
      Mark mark = Mark.of(line.text());
      if (mark == Mark.NONE && !Furniture.is(line.text())) {
        text.add(line);
      }
    }
    return text;
  }

  private static DispatchKind kind(Head head, List<Line> lines) {
    int words = lines.stream().mapToInt(Line::words).sum();
    String first = head.headline() == null ? lines.getFirst().text() : head.headline();
    boolean alert =
        (words <= ALERT_WORDS && lines.size() <= ALERT_LINES)
            || (words <= URGENT_WORDS && Headline.isUrgent(first));
    return alert ? DispatchKind.ALERT : DispatchKind.ARTICLE;
  }
}
