package wireroom.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wireroom.schemas.json.Problem;
import wireroom.schemas.json.WireJson;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.EntryRevision;

class ApiTest {
  @RegisterExtension
  private static final RunningDesk DESK =
      RunningDesk.holding(
          Entries.walkout().build(), Entries.talks().build(), Entries.article().build());

  private List<String> found(String parameters) throws Exception {
    return DESK.json("/api/entries" + parameters)
        .get("entries")
        .valueStream()
        .map(entry -> entry.get("id").asText())
        .toList();
  }

  @Test
  void entriesAreTheirPublicForm() throws Exception {
    JsonNode answer = DESK.json("/api/entries?q=ropes");

    EntryRevision read =
        WireJson.mapper().treeToValue(answer.at("/entries/0"), EntryRevision.class);
    assertThat(read).isEqualTo(Entries.walkout().build());
    assertThat(answer.get("total").asLong()).isEqualTo(1);
    assertThat(answer.get("page").asInt()).isEqualTo(1);
    assertThat(answer.get("size").asInt()).isEqualTo(30);
  }

  @Test
  void highlightsCountCodePoints() throws Exception {
    JsonNode highlight = DESK.json("/api/entries?q=ropes").at("/entries/0/highlights/0");

    assertThat(
            CodePoints.of(Entries.walkout().build().text())
                .slice(highlight.get("start").asInt(), highlight.get("end").asInt()))
        .isEqualTo("ropes");
  }

  @Test
  void facetsAreCountedOverAllThatIsFound() throws Exception {
    JsonNode facets = DESK.json("/api/entries?size=1").get("facets");

    assertThat(facets.fieldNames())
        .toIterable()
        .containsExactly("person", "place", "organisation", "speaker", "desk");
    assertThat(facets.at("/place/0").toString())
        .isEqualTo("{\"id\":\"location/hull\",\"name\":\"Hull\",\"count\":2}");
    assertThat(facets.get("desk")).hasSize(2);
  }

  @Test
  void parametersNarrowWhatIsFound() throws Exception {
    assertThat(found("?person=Helen+Marsh&place=location/hull")).containsExactly(Entries.TALKS);
    assertThat(found("?speaker=person/helen-marsh")).containsExactly(Entries.TALKS);
    assertThat(found("?desk=north&desk=estuary")).hasSize(3);
    assertThat(found("?to=2026-03-01")).containsExactly(Entries.ARTICLE);
    assertThat(found("?from=2026-03-02T09:30&zone=Europe/London")).containsExactly(Entries.TALKS);
    assertThat(found("?size=1&page=3")).containsExactly(Entries.ARTICLE);
    assertThat(found("?page=5")).isEmpty();
  }

  @Test
  void oneEntryIsGivenByItsId() throws Exception {
    assertThat(
            WireJson.mapper()
                .treeToValue(DESK.json("/api/entries/" + Entries.TALKS), EntryRevision.class))
        .isEqualTo(Entries.talks().build());
  }

  @Test
  void anUnknownEntryIsAProblem() throws Exception {
    HttpResponse<String> answer = DESK.get("/api/entries/estuary.none.none");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
  }

  @Test
  void aParameterThatMakesNoSenseIsAProblemThatNamesIt() throws Exception {
    HttpResponse<String> answer = DESK.get("/api/entries?from=noon&page=0");
    JsonNode problem = DESK.json("/api/entries?from=noon&page=0");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
    assertThat(problem.get("type").asText()).isEqualTo("urn:wireroom:problem:bad-parameter");
    assertThat(problem.get("detail").asText()).startsWith("\"from\" cannot be \"noon\".");
    assertThat(problem.get("parameters").findValuesAsText("name")).containsExactly("from", "page");
  }

  @Test
  void whatTheClientHasIsNotSentAgain() throws Exception {
    String tag = DESK.get("/api/entries").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = DESK.get("/api/entries", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(DESK.get("/api/entries?q=Hull", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void namesAreSuggestedByHowTheyBegin() throws Exception {
    assertThat(DESK.json("/api/suggest?facet=person&prefix=mar").toString())
        .isEqualTo(
            "{\"facet\":\"person\",\"values\":"
                + "[{\"id\":\"person/helen-marsh\",\"name\":\"Helen Marsh\",\"count\":1}]}");
    assertThat(DESK.json("/api/suggest?facet=place").get("values")).hasSize(2);
    assertThat(DESK.json("/api/suggest?facet=place&size=1").get("values")).hasSize(1);
  }

  @Test
  void aSuggestionNeedsAFacet() throws Exception {
    assertThat(DESK.get("/api/suggest?prefix=mar").statusCode()).isEqualTo(400);
    assertThat(DESK.json("/api/suggest?facet=animal").get("detail").asText())
        .contains("person, place, organisation, speaker, desk");
  }
}
