package wireroom.ingest.read.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Dateline;
import wireroom.ingest.read.Decoder;
import wireroom.ingest.read.Language;
import wireroom.ingest.read.MediaType;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.Reader;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Original;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.ReadEntry;

/** Reads plain text: live blogs as aggregators copy them, articles and alerts. */
public final class TextReader implements Reader {
  private static final int DATELINE_LINES = 3;

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaType.TEXT);
  }

  @Override
  public ReadOutcome read(Original original) {
    return Decoder.read(original, null, TextReader::read);
  }

  private static ReadOutcome read(String text) {
    List<Line> lines = Line.of(text);
    Head head = Head.of(lines);
    List<Line> body =
        lines.subList(head.body(), Math.max(head.body(), Tail.start(lines, head.body())));
    if (Blog.isOne(head, body)) {
      List<ReadEntry> posts = Blog.entries(head, body);
      if (!posts.isEmpty()) {
        return dispatch(DispatchKind.BLOG, head, body, posts);
      }
    }
    Story story = Story.of(head, body, lines);
    return story == null
        ? new ReadOutcome.Unreadable("There is no text but what a page has around its text.", null)
        : dispatch(story.kind(), head, body, List.of(story.entry()));
  }

  /** A standfirst may stand before the paragraph with the dateline. */
  private static @Nullable String dateline(List<Line> body) {
    return body.stream()
        .limit(DATELINE_LINES)
        .map(line -> Dateline.of(line.text()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static ReadOutcome dispatch(
      DispatchKind kind, Head head, List<Line> body, List<ReadEntry> entries) {
    Header header =
        new Header(
            kind,
            head.headline(),
            head.bylines(),
            Language.of(entries.getFirst().text()),
            null,
            dateline(body),
            null,
            PubStatus.USABLE,
            null,
            null,
            null,
            null);
    return new ReadOutcome.Read(header, entries, null);
  }
}
