package wireroom.enrich.stream;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.revise.KnownDispatch;
import wireroom.enrich.revise.Revised;
import wireroom.enrich.revise.RevisedEntry;
import wireroom.enrich.revise.Reviser;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.EntryOutcome;
import wireroom.schemas.model.EntryRevision;

/**
 * What a version of a dispatch leads to. Pure but for the tagger.
 *
 * @param known what is known of the dispatch from now on
 * @param changed the tagged revisions to send, in the order of sending
 * @param outcomes what is answered to the desk
 */
record Enrichment(KnownDispatch known, List<EntryRevision> changed, List<EntryOutcome> outcomes) {
  /** Revises, and tags the whole dispatch where anything changed. */
  static Enrichment of(@Nullable KnownDispatch before, Dispatch dispatch, DispatchTagger tagger) {
    Revised revised = Reviser.revise(before, dispatch);
    List<RevisedEntry> toSend = revised.toSend();
    List<EntryRevision> changed =
        toSend.isEmpty() ? List.of() : tagged(toSend, dispatch, revised, tagger);
    return new Enrichment(revised.next(), changed, revised.outcomes());
  }

  private static List<EntryRevision> tagged(
      List<RevisedEntry> toSend, Dispatch dispatch, Revised revised, DispatchTagger tagger) {
    Map<String, EntryRevision> byId =
        tagger.tag(dispatch, revised.entries()).entries().stream()
            .collect(Collectors.toMap(EntryRevision::id, Function.identity()));
    return toSend.stream()
        .map(entry -> Objects.requireNonNull(byId.get(entry.id()), entry.id()))
        .toList();
  }
}
