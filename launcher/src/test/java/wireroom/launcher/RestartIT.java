package wireroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wireroom.testkit.SampleDispatches;

class RestartIT {
  @TempDir private Path folder;

  @Test
  void nothingIsLostByAKillAndKnownEntriesStayKnown() throws Exception {
    Path data = folder.resolve("data");
    Path blog = sample();
    String token;
    try (RunningLine line = RunningLine.on(data)) {
      line.run("submit", blog.toString());
      token = line.token();
      line.kill();
    }
    try (RunningLine line = RunningLine.on(data)) {
      assertThat(line.token()).isEqualTo(token);
      Awaitility.await()
          .untilAsserted(
              () ->
                  assertThat(line.run("watch", "--until-end", "--json").lines())
                      .hasSize(SampleDispatches.LIVE_BLOG_ENTRIES));
      List<String> again = line.run("submit", blog.toString()).lines().toList();
      assertThat(again.subList(1, again.size())).allMatch(l -> l.contains("unchanged"));
    }
  }

  @Test
  void secondLineOnTheSameDataSaysSoInOneSentence() throws Exception {
    Path data = folder.resolve("data");
    try (RunningLine _ = RunningLine.on(data);
        RunningLine second = RunningLine.start("--data", data.toString(), "--port", "0")) {
      assertThat(second.exitStatus()).isEqualTo(1);
      assertThat(second.output().lines()).singleElement().asString().contains(data.toString());
    }
  }

  @Test
  void takenPortIsNamedInOneSentence() throws Exception {
    try (RunningLine line = RunningLine.on(folder.resolve("first"))) {
      String port = line.url().substring(line.url().lastIndexOf(':') + 1);
      try (RunningLine second =
          RunningLine.start("--data", folder.resolve("second").toString(), "--port", port)) {
        assertThat(second.exitStatus()).isEqualTo(1);
        assertThat(second.output().lines()).singleElement().asString().contains("port " + port);
      }
    }
  }

  private Path sample() throws IOException {
    return Files.writeString(folder.resolve("blog.txt"), SampleDispatches.liveBlog().text());
  }
}
