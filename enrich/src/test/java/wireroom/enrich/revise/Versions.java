package wireroom.enrich.revise;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Original;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.ReadEntry;

/** Versions of one dispatch, and what is known after them. */
public final class Versions {
  /** When the first version comes in; each later one a minute after the one before. */
  public static final Instant FIRST = Instant.parse("2026-03-01T12:00:00Z");

  public static final Header BLOG =
      Header.of(DispatchKind.BLOG, "Harbour closed", List.of("Ada Quill"), "en");
  public static final Header ARTICLE =
      Header.of(DispatchKind.ARTICLE, "Harbour closed", List.of("Ada Quill"), "en");

  private static final String ID = "newsdesk.harbour-1a2b3c4d";

  private @Nullable KnownDispatch known;
  private Instant now = FIRST;

  /** Revises by the next version. */
  public Revised next(Header header, List<ReadEntry> entries) {
    Revised revised = Reviser.revise(known, dispatch(header, entries, now));
    known = revised.next();
    now = now.plusSeconds(60);
    return revised;
  }

  public Revised next(Header header, ReadEntry... entries) {
    return next(header, List.of(entries));
  }

  public static Dispatch dispatch(Header header, List<ReadEntry> entries, Instant receivedAt) {
    return dispatch(ID, header, entries, receivedAt);
  }

  public static Dispatch dispatch(
      String id, Header header, List<ReadEntry> entries, Instant receivedAt) {
    Bytes bytes = Bytes.copyOf("unread".getBytes(StandardCharsets.UTF_8));
    return new Dispatch(
        id, "newsdesk", header, entries, new Original(bytes, "text/plain", null, null), receivedAt);
  }

  /** A blog's header of another status. */
  public static Header blog(PubStatus status, @Nullable String edNote) {
    return new Header(
        DispatchKind.BLOG,
        BLOG.headline(),
        BLOG.bylines(),
        "en",
        null,
        null,
        null,
        status,
        null,
        edNote,
        null,
        null);
  }

  /** A post without a title, an id or a time. */
  public static ReadEntry post(String... paragraphs) {
    return entry(null, null, null, List.of(paragraphs));
  }

  public static ReadEntry withSourceId(String sourceId, String... paragraphs) {
    return entry(sourceId, null, null, List.of(paragraphs));
  }

  public static ReadEntry published(Instant published, String... paragraphs) {
    return entry(null, null, published, List.of(paragraphs));
  }

  /** A post whose title is its first paragraph. */
  public static ReadEntry titled(String title, String... paragraphs) {
    List<String> all = new ArrayList<>(List.of(title));
    all.addAll(List.of(paragraphs));
    return entry(null, title, null, all);
  }

  private static ReadEntry entry(
      @Nullable String sourceId,
      @Nullable String title,
      @Nullable Instant published,
      List<String> texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      int end = start + text.codePointCount(0, text.length());
      boolean heading = title != null && paragraphs.isEmpty();
      paragraphs.add(
          new Paragraph(start, end, heading ? ParagraphKind.HEADING : ParagraphKind.PARAGRAPH));
      start = end + 2;
    }
    return new ReadEntry(sourceId, title, String.join("\n\n", texts), paragraphs, published);
  }
}
