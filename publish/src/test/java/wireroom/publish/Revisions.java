package wireroom.publish;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Provenance;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.RevisionKind;

/** Entry revisions for tests of release. */
public final class Revisions {
  public static final Instant RECEIVED = Instant.parse("2026-03-01T12:00:00Z");

  private static final String DISPATCH = "newsdesk.ferry-1a2b3c4d";
  private static final String TEXT = "The ferry has docked.";

  private Revisions() {}

  /** A revision of the entry {@code local} of one dispatch. */
  public static EntryRevision revision(
      String local, RevisionKind kind, PubStatus status, @Nullable Instant embargoed) {
    return new EntryRevision(
        DISPATCH + "." + local,
        1,
        kind,
        new Header(
            DispatchKind.ALERT,
            null,
            List.of(),
            "en",
            null,
            null,
            1,
            status,
            embargoed,
            null,
            null,
            null),
        0,
        null,
        TEXT,
        List.of(new Paragraph(0, TEXT.length(), ParagraphKind.PARAGRAPH)),
        List.of(),
        List.of(),
        List.of(),
        RECEIVED,
        RECEIVED,
        new Provenance("newsdesk", DISPATCH, "names-en", "0", "test"));
  }
}
