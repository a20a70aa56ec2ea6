package wireroom.ingest.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.receive.DispatchState;
import wireroom.ingest.receive.DispatchState.Failed;
import wireroom.ingest.receive.DispatchState.Pending;
import wireroom.ingest.receive.DispatchState.Rejected;
import wireroom.ingest.receive.DispatchState.Revised;
import wireroom.schemas.model.EntryOutcome;

/** The document that tells what has become of a dispatch; what does not apply is left out. */
record StateView(
    String id,
    String status,
    @Nullable Long offset,
    Instant receivedAt,
    @Nullable List<EntryOutcome> entries,
    @Nullable String reason,
    @Nullable Integer line) {

  static StateView of(String id, DispatchState state) {
    Instant at = state.receivedAt();
    return switch (state) {
      case Pending pending -> new StateView(id, "pending", pending.offset(), at, null, null, null);
      case Revised revised ->
          new StateView(id, "revised", revised.offset(), at, revised.entries(), null, null);
      case Failed failed ->
          new StateView(id, "failed", failed.offset(), at, null, failed.reason(), null);
      case Rejected rejected ->
          new StateView(id, "rejected", null, at, null, rejected.reason(), rejected.line());
    };
  }
}
