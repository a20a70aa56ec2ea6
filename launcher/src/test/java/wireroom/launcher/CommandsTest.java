package wireroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wireroom.schemas.json.WireJson;
import wireroom.testkit.SampleDispatch;
import wireroom.testkit.SampleDispatches;

/** Commands that need no running line. */
class CommandsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void tagPrintsThePublicFormADocumentALine() throws IOException {
    Path blog = file(SampleDispatches.liveBlog());
    Path page = file(SampleDispatches.articlePage());
    assertThat(run("tag", "--json", blog.toString(), page.toString())).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    JsonNode document =
        WireJson.mapper().readTree(out.toString().lines().findFirst().orElseThrow());
    assertThat(document.get("bylines").get(0).asText()).isEqualTo("Rosalind Achterberg");
    assertThat(document.get("language").asText()).isEqualTo("en");
    assertThat(document.get("entries")).hasSize(SampleDispatches.LIVE_BLOG_ENTRIES);
    JsonNode entry = document.get("entries").get(0);
    assertThat(entry.fieldNames())
        .toIterable()
        .contains("id", "title", "text", "paragraphs", "mentions", "quotes");
    JsonNode mention = entry.get("mentions").get(0);
    assertThat(mention.get("type").asText()).isIn("person", "organization", "location");
    assertThat(document.get("entities").findValuesAsText("id"))
        .contains(mention.get("entity").asText());
  }

  @Test
  void tagShowsNamesInBracketsWhereThereAreNoColours() throws IOException {
    Path alert = file(SampleDispatches.alert());
    assertThat(run("tag", "--colour", "never", alert.toString())).isZero();
    assertThat(out.toString()).contains("[location Humber Bridge]").contains("Places: ");
  }

  @Test
  void fileThatCannotBeReadIsNamedWithItsReasonAndTheOthersAreTagged() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path alert = file(SampleDispatches.alert());
    assertThat(run("tag", "--json", empty.toString(), alert.toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith("wireroom: " + empty).doesNotContain("Exception");
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void missingFileIsOneSentence() {
    assertThat(run("tag", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("there is no file");
  }

  @Test
  void lineThatIsNotThereIsOneSentence() throws IOException {
    Path alert = file(SampleDispatches.alert());
    assertThat(run("submit", "--url", "http://127.0.0.1:9", "--token", "t", alert.toString()))
        .isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("does it run there?");
  }

  @Test
  void addressWithoutASchemeIsOneSentence() throws IOException {
    Path alert = file(SampleDispatches.alert());
    assertThat(run("submit", "--url", "localhost:7070", "--token", "t", alert.toString()))
        .isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("--url");
  }

  @Test
  void oneIdForSeveralFilesIsRefused() {
    assertThat(run("submit", "--id", "newsdesk.x", "a.txt", "b.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("--id names one dispatch");
  }

  @Test
  void wrongValueIsTwoLinesAndNoManual() {
    assertThat(run("--port", "abc")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(2).first().asString().contains("--port");
  }

  @Test
  void groupOfCommandsAsksForOneOfThem() {
    assertThat(run("train")).isEqualTo(2);
    assertThat(err.toString()).contains("Missing required subcommand").contains("train --help");
  }

  @Test
  void keyThatNoOptionIsCalledIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("wireroom.properties"), "prot=7071\n");
    Map<String, String> environment = Map.of("WIREROOM_CONFIG", file.toString());
    PrintWriter printer = new PrintWriter(err, true);
    assertThat(Main.run(environment, printer, printer, "topics")).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("prot");
  }

  @Test
  void stageAloneAsksForACluster() {
    assertThat(run("enrich", "--data", folder.toString())).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("WIREROOM_KAFKA");
  }

  private int run(String... arguments) {
    return Main.run(Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private Path file(SampleDispatch dispatch) throws IOException {
    return Files.writeString(folder.resolve(dispatch.fileName()), dispatch.text());
  }
}
