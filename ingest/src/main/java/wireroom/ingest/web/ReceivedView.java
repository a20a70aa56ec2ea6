package wireroom.ingest.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.receive.IntakeOutcome.Accepted;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.ReadEntry;

/** The document that acknowledges a dispatch: what was read of it. */
record ReceivedView(
    String id,
    String status,
    long offset,
    Instant receivedAt,
    DispatchKind kind,
    @Nullable String headline,
    List<String> bylines,
    String language,
    int count,
    List<EntryView> entries) {

  static ReceivedView of(Accepted accepted) {
    Dispatch dispatch = accepted.dispatch();
    return new ReceivedView(
        dispatch.id(),
        "received",
        accepted.offset(),
        dispatch.receivedAt(),
        dispatch.header().kind(),
        dispatch.header().headline(),
        dispatch.header().bylines(),
        dispatch.header().language(),
        dispatch.entries().size(),
        dispatch.entries().stream().map(EntryView::of).toList());
  }

  /** One entry; {@code paragraphs} is how many it has. */
  record EntryView(@Nullable String title, String opening, int paragraphs) {
    static EntryView of(ReadEntry entry) {
      return new EntryView(entry.title(), entry.opening(), entry.paragraphs().size());
    }
  }
}
