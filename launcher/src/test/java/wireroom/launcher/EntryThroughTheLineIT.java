package wireroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wireroom.schemas.json.WireJson;
import wireroom.testkit.SampleDispatch;
import wireroom.testkit.SampleDispatches;

@ExtendWith(LineExtension.class)
class EntryThroughTheLineIT {
  private static final String HEADLINE = "Humber dock strike";

  private final ObjectMapper mapper = WireJson.mapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final RunningLine line;

  @TempDir private Path folder;

  EntryThroughTheLineIT(RunningLine line) {
    this.line = line;
  }

  @Test
  void submittedBlogIsReleasedAndFoundByWhoIsNamed() throws IOException {
    String headline = "Humber dock walkout";
    List<String> answer = submit(SampleDispatches.liveBlog().with(HEADLINE, headline));
    assertThat(answer).hasSize(1 + SampleDispatches.LIVE_BLOG_ENTRIES);
    assertThat(answer.subList(1, answer.size())).allMatch(l -> l.contains("revision 1, added"));
    awaitReleased(headline, SampleDispatches.LIVE_BLOG_ENTRIES);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(found("q=Quennell&size=100"))
                    .anySatisfy(
                        entry -> {
                          assertThat(entry.at("/header/headline").asText()).startsWith(headline);
                          assertThat(entry.at("/quotes").toString())
                              .contains("Alasdair Quennell")
                              .contains("direct");
                        }));
    assertThat(found("person=" + encoded("Alasdair Quennell"))).isNotEmpty();
    assertThat(found("speaker=" + encoded("Helen Marsh"))).isNotEmpty();
    assertThat(found("q=nobody-says-this-word")).isEmpty();
  }

  @Test
  void blogSubmittedAgainUnchangedReleasesNothing() throws IOException {
    String headline = "Humber dock sit-in";
    SampleDispatch blog = SampleDispatches.liveBlog().with(HEADLINE, headline);
    submit(blog);
    List<String> again = submit(blog);
    assertThat(again.subList(1, again.size())).allMatch(l -> l.contains("revision 1, unchanged"));
    Awaitility.await()
        .during(Duration.ofSeconds(1))
        .untilAsserted(
            () -> assertThat(released(headline)).hasSize(SampleDispatches.LIVE_BLOG_ENTRIES));
  }

  @Test
  void oneEditedParagraphIsOneSecondRevision() throws IOException {
    String headline = "Humber dock go-slow";
    SampleDispatch blog = SampleDispatches.liveBlog().with(HEADLINE, headline);
    submit(blog);
    List<String> edited = submit(blog.with("There was laughter", "There was loud laughter"));
    assertThat(edited).filteredOn(l -> l.contains("revision 2, updated")).hasSize(1);
    assertThat(edited)
        .filteredOn(l -> l.contains("unchanged"))
        .hasSize(SampleDispatches.LIVE_BLOG_ENTRIES - 1);
    awaitReleased(headline, SampleDispatches.LIVE_BLOG_ENTRIES + 1);
    assertThat(released(headline).stream().filter(entry -> entry.get("revision").asInt() == 2))
        .singleElement()
        .satisfies(entry -> assertThat(entry.get("text").asText()).contains("loud laughter"));
  }

  @Test
  void alertIsReleasedWithPlacesAndOrganisations() throws IOException {
    String bridge = "Severn Bridge";
    submit(SampleDispatches.alert().with("Humber Bridge", bridge));
    Awaitility.await()
        .untilAsserted(() -> assertThat(found("q=" + encoded("\"" + bridge + "\""))).hasSize(1));
  }

  @Test
  void healthAndMetricsTellOfEveryStage() throws Exception {
    assertThat(get("/health/ready").at("/stages").fieldNames())
        .toIterable()
        .contains("ingest", "enrich", "publish", "search", "desk");
    assertThat(body("/metrics")).contains("kafka_stream").contains("jvm_memory_used_bytes");
  }

  private List<String> submit(SampleDispatch dispatch) throws IOException {
    Path file = Files.writeString(folder.resolve(dispatch.fileName()), dispatch.text());
    return line.run("submit", file.toString()).lines().toList();
  }

  private void awaitReleased(String headline, int entries) {
    Awaitility.await().untilAsserted(() -> assertThat(released(headline)).hasSize(entries));
  }

  private List<JsonNode> released(String headline) {
    return line.run("watch", "--until-end", "--json")
        .lines()
        .map(this::parsed)
        .filter(entry -> entry.at("/header/headline").asText().startsWith(headline))
        .toList();
  }

  private List<JsonNode> found(String query) throws IOException {
    return StreamSupport.stream(get("/api/entries?" + query).get("entries").spliterator(), false)
        .toList();
  }

  private JsonNode get(String path) throws IOException {
    return parsed(body(path));
  }

  private String body(String path) throws IOException {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(line.url() + path)).build(),
              BodyHandlers.ofString())
          .body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private JsonNode parsed(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
