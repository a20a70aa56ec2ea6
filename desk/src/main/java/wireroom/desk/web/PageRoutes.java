package wireroom.desk.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wireroom.desk.query.BadParameter;
import wireroom.desk.query.DeskQuery;
import wireroom.desk.query.QueryReader;
import wireroom.desk.query.Reading;
import wireroom.desk.view.Addresses;
import wireroom.desk.view.EntryView;
import wireroom.desk.view.FreshView;
import wireroom.desk.view.ListView;
import wireroom.desk.view.Naming;
import wireroom.desk.view.PageView;
import wireroom.desk.view.ProblemView;
import wireroom.desk.view.Snapshot;
import wireroom.desk.view.SuggestionView;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Span;
import wireroom.search.Hit;
import wireroom.search.SearchIndex;
import wireroom.search.SearchResults;

/** The editors' page, and the parts of it that are asked for again and again. Thread-safe. */
public final class PageRoutes implements Consumer<JavalinConfig> {
  private final Assets assets = new Assets();
  private final Templates templates = new Templates(assets.shell());
  private final SearchIndex index;
  private final Naming naming;
  private final ZoneId deskZone;

  /**
   * Wires the routes.
   *
   * @param deskZone where times without an offset are, and where times are shown until a browser
   *     shows them in its own
   */
  public PageRoutes(SearchIndex index, ZoneId deskZone) {
    this.index = index;
    this.naming = new Naming(index);
    this.deskZone = deskZone;
  }

  @Override
  public void accept(JavalinConfig config) {
    config.routes.get(Addresses.LIST, understood(this::list));
    config.routes.get("/entries/{id}", understood(this::entry));
    config.routes.get("/entries/{id}/fresh", understood(this::freshEntry));
    config.routes.get("/fresh", understood(this::fresh));
    config.routes.get("/suggest", understood(this::suggest));
    config.routes.get(Assets.PATH, assets::serve);
  }

  private Handler understood(BiConsumer<Context, DeskQuery> handler) {
    return ctx -> {
      switch (QueryReader.read(ctx.queryParamMap(), deskZone)) {
        case Reading.Understood(DeskQuery query) -> handler.accept(ctx, query);
        case Reading.Misunderstood(List<BadParameter> bad) ->
            templates.problem(ctx, ProblemView.misunderstood(bad));
      }
    };
  }

  private void list(Context ctx, DeskQuery query) {
    templates.page(ctx, new PageView(view(query, search(query)), null));
  }

  private void entry(Context ctx, DeskQuery query) {
    String id = ctx.pathParam("id");
    Optional<EntryRevision> entry = index.find(id);
    if (entry.isEmpty()) {
      templates.problem(ctx, ProblemView.unknownEntry(id));
      return;
    }
    SearchResults results = search(query);
    List<EntryRevision> dispatch = index.entriesOf(entry.get().provenance().dispatchId());
    templates.page(
        ctx,
        new PageView(
            view(query, results),
            EntryView.of(entry.get(), searched(id, results), dispatch, query, zone(query))));
  }

  private static List<Span> searched(String id, SearchResults results) {
    return results.hits().stream()
        .filter(hit -> hit.entry().id().equals(id))
        .map(Hit::highlights)
        .findFirst()
        .orElse(List.of());
  }

  private SearchResults search(DeskQuery query) {
    return index.search(query.request());
  }

  private ListView view(DeskQuery query, SearchResults results) {
    return ListView.of(query, results, naming, zone(query));
  }

  private ZoneId zone(DeskQuery query) {
    return Objects.requireNonNullElse(query.zone(), deskZone);
  }

  private void fresh(Context ctx, DeskQuery query) {
    Snapshot now = Snapshot.of(search(query.withFacetSize(0)));
    Snapshot told = snapshot(ctx.queryParam("told"), now);
    if (now.equals(told)) {
      ctx.status(204);
    } else {
      templates.fresh(ctx, FreshView.of(query, snapshot(ctx.queryParam("shown"), now), now));
    }
  }

  private static Snapshot snapshot(@Nullable String text, Snapshot now) {
    return Optional.ofNullable(text).flatMap(Snapshot::parse).orElse(now);
  }

  private void freshEntry(Context ctx, DeskQuery query) {
    String id = ctx.pathParam("id");
    String shown = ctx.queryParam("revision");
    Optional<Integer> newest =
        index
            .find(id)
            .map(EntryRevision::revision)
            .filter(revision -> !Integer.toString(revision).equals(shown));
    if (newest.isPresent()) {
      templates.newer(ctx, newest.get(), query.at(Addresses.entry(id)));
    } else {
      ctx.status(204);
    }
  }

  private void suggest(Context ctx, DeskQuery query) {
    templates.suggestions(ctx, SuggestionView.of(query, index));
  }
}
