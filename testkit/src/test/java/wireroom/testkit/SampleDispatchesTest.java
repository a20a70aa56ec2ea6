package wireroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleDispatchesTest {
  static Stream<SampleDispatch> all() {
    return Stream.of(
        SampleDispatches.liveBlog(),
        SampleDispatches.liveBlogPage(),
        SampleDispatches.article(),
        SampleDispatches.articlePage(),
        SampleDispatches.alert());
  }

  @ParameterizedTest
  @MethodSource("all")
  void originalHoldsTheTextToTheByte(SampleDispatch sample) {
    byte[] bytes = sample.original().bytes().toArray();

    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(sample.text()).isNotBlank();
    assertThat(sample.original().fileName()).isEqualTo(sample.fileName());
  }

  @Test
  void everyEntryOfTheLiveBlogEndsWithUpdated() {
    List<String> lines = SampleDispatches.liveBlog().text().lines().toList();

    assertThat(lines.stream().filter("Updated"::equals))
        .hasSize(SampleDispatches.LIVE_BLOG_ENTRIES);
  }

  @Test
  void bothFormsOfTheLiveBlogHaveTheSameEntries() {
    List<Element> blocks = page(SampleDispatches.liveBlogPage()).select("div.block[id^=block-]");
    List<String> chunks = List.of(SampleDispatches.liveBlog().text().split("\nUpdated\n"));

    assertThat(blocks).hasSize(SampleDispatches.LIVE_BLOG_ENTRIES);
    for (int i = 0; i < blocks.size(); i++) {
      String chunk = chunks.get(i);
      assertThat(parts(blocks.get(i)))
          .isNotEmpty()
          .allSatisfy(part -> assertThat(chunk).contains(part));
    }
  }

  private static Stream<String> parts(Element block) {
    return Stream.concat(
        block.select(".block-title, .block-elements p, figcaption").eachText().stream(),
        block.select("img").eachAttr("alt").stream());
  }

  @Test
  void blocksOfThePageHaveIdsOfTheirOwnAndTimesThatRunBackwards() {
    Document page = page(SampleDispatches.liveBlogPage());

    assertThat(page.select("div.block").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select(".published-time time").eachAttr("datetime"))
        .hasSize(SampleDispatches.LIVE_BLOG_ENTRIES)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void liveBlogHasWhatMakesOffsetsHard() {
    assertThat(SampleDispatches.liveBlog().text())
        .as("a skin tone, joined emoji, a combining accent")
        .contains("✊🏽", "👩🏾‍🏭", "cafe\u0301");
  }

  @Test
  void articlePageNamesItselfInJsonLdAndOpenGraph() {
    Document page = page(SampleDispatches.articlePage());

    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"NewsArticle\"", page.select("h1").text());
    assertThat(page.select("meta[property=og:title]").attr("content"))
        .isEqualTo(page.select("h1").text());
  }

  private static Document page(SampleDispatch sample) {
    return Jsoup.parse(sample.text());
  }

  @Test
  void laterVersionDiffersWhereItWasEdited() {
    SampleDispatch later = SampleDispatches.liveBlog().with("About 2,400 dockers", "2,600 dockers");

    assertThat(later.text()).contains("2,600 dockers").doesNotContain("About 2,400 dockers");
    assertThat(later.fileName()).isEqualTo(SampleDispatches.liveBlog().fileName());
  }

  @Test
  void editThatFindsNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleDispatches.alert().with("Severn Bridge", "Tay Bridge"))
        .withMessageContaining("Severn Bridge");
  }
}
