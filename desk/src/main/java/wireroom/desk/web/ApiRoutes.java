package wireroom.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import wireroom.desk.query.BadParameter;
import wireroom.desk.query.DeskQuery;
import wireroom.desk.query.QueryReader;
import wireroom.desk.query.Reading;
import wireroom.schemas.json.Problem;
import wireroom.schemas.model.EntryRevision;
import wireroom.search.Facet;
import wireroom.search.FacetValue;
import wireroom.search.SearchIndex;

/** The JSON API: {@code GET /api/entries}, one entry, and suggestions of names. Thread-safe. */
public final class ApiRoutes implements Consumer<JavalinConfig> {
  private static final String FACETS =
      Arrays.stream(Facet.values()).map(Facet::wireName).collect(Collectors.joining(", "));

  private final Answers answers = new Answers();
  private final SearchIndex index;
  private final ZoneId zone;

  /**
   * Wires the routes.
   *
   * @param zone where times without an offset are
   */
  public ApiRoutes(SearchIndex index, ZoneId zone) {
    this.index = index;
    this.zone = zone;
  }

  @Override
  public void accept(JavalinConfig config) {
    config.routes.get("/api/entries", this::entries);
    config.routes.get("/api/entries/{id}", this::entry);
    config.routes.get("/api/suggest", this::suggest);
  }

  private void entries(Context ctx) throws JsonProcessingException {
    switch (QueryReader.read(ctx.queryParamMap(), zone)) {
      case Reading.Understood(DeskQuery query) ->
          answers.document(ctx, EntriesDocument.of(query, index.search(query.request())));
      case Reading.Misunderstood(List<BadParameter> bad) -> refuse(ctx, bad);
    }
  }

  private void entry(Context ctx) throws JsonProcessingException {
    Optional<EntryRevision> entry = index.find(ctx.pathParam("id"));
    if (entry.isPresent()) {
      answers.document(ctx, entry.get());
    } else {
      answers.problem(
          ctx, Problem.of(404, "Not Found", "No entry has that id, or it has been forgotten."));
    }
  }

  private void suggest(Context ctx) throws JsonProcessingException {
    String name = ctx.queryParam("facet");
    Optional<Facet> facet =
        Arrays.stream(Facet.values()).filter(one -> one.wireName().equals(name)).findFirst();
    Reading reading = QueryReader.read(ctx.queryParamMap(), zone);
    if (facet.isEmpty()) {
      String value = name == null ? "" : name;
      refuse(ctx, List.of(new BadParameter("facet", value, "One of " + FACETS + ".")));
      return;
    }
    switch (reading) {
      case Reading.Understood(DeskQuery query) ->
          answers.document(ctx, new SuggestDocument(facet.get(), values(ctx, facet.get(), query)));
      case Reading.Misunderstood(List<BadParameter> bad) -> refuse(ctx, bad);
    }
  }

  private List<FacetValue> values(Context ctx, Facet facet, DeskQuery query) {
    String prefix = ctx.queryParam("prefix");
    return index.suggest(facet, prefix == null ? "" : prefix, query.size());
  }

  private void refuse(Context ctx, List<BadParameter> bad) throws JsonProcessingException {
    BadParameter first = bad.getFirst();
    answers.problem(
        ctx,
        Problem.ofKind(
                "bad-parameter",
                "A parameter cannot be understood",
                400,
                "\"%s\" cannot be \"%s\". %s"
                    .formatted(first.name(), first.value(), first.reason()))
            .with("parameters", bad));
  }

  /** What {@code GET /api/suggest} answers. */
  private record SuggestDocument(Facet facet, List<FacetValue> values) {}
}
