package wireroom.ingest.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.ingest.read.Readings.openings;
import static wireroom.ingest.read.Readings.paragraphs;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.Readings;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.ReadEntry;
import wireroom.testkit.SampleDispatches;

class LiveBlogPageTest {
  private static final String DATA =
      """
      <html><head><script type="application/ld+json">
      {"@type": "LiveBlogPosting", "headline": "Ferry &amp; tide LIVE",
       "url": "https://paper.example/live/ferry-and-tide",
       "author": {"@type": "Person", "name": "Ann Lee"},
       "liveBlogUpdate": [
        {"@type": "BlogPosting", "url": "https://paper.example/live/ferry-and-tide#post-b2",
         "headline": "Ferry turns back", "datePublished": "2026-03-10T15:02:00+01:00",
         "articleBody": "The ferry turned at Spurn Head.\\nIt is &#39;late&#39;."},
        {"@type": "BlogPosting", "url": "https://paper.example/live/ferry-and-tide#post-a1",
         "headline": "Fog on the water, and", "datePublished": "2026-03-10T14:00:00Z",
         "articleBody": "Fog on the water, and no wind."},
        {"@type": "BlogPosting", "url": "https://paper.example/live/ferry-and-tide#post-v0",
         "headline": "", "datePublished": "2026-03-10T13:00:00Z", "articleBody": ""}]}
      </script></head><body>%s</body></html>
      """;

  @Test
  void blocksGiveTheEntriesWithTheirIdsAndTimes() {
    ReadOutcome.Read read = Readings.html(SampleDispatches.liveBlogPage().text());

    assertThat(read.header().kind()).isEqualTo(DispatchKind.BLOG);
    assertThat(read.entries()).hasSize(SampleDispatches.LIVE_BLOG_ENTRIES);
    assertThat(read.entries())
        .extracting(ReadEntry::sourceId)
        .doesNotContainNull()
        .doesNotHaveDuplicates();
    assertThat(read.entries()).extracting(ReadEntry::published).doesNotContainNull();
    assertThat(read.sourceId())
        .isEqualTo(
            "https://www.estuarypost.example/uk-news/live/2026/mar/10/humber-dock-strike-pay-talks-live");
  }

  @Test
  void aPageAndItsPlainTextGiveTheSameEntriesInTheSameOrder() {
    ReadOutcome.Read page = Readings.html(SampleDispatches.liveBlogPage().text());
    ReadOutcome.Read text = Readings.text(SampleDispatches.liveBlog().text());

    for (int i = 0; i < SampleDispatches.LIVE_BLOG_ENTRIES; i++) {
      assertThat(text.entries().get(i).text()).contains(openings(page).get(i));
      assertThat(text.entries().get(i).title()).isEqualTo(page.entries().get(i).title());
    }
    assertThat(page.header().headline()).isEqualTo(text.header().headline());
    assertThat(page.header().bylines()).isEqualTo(text.header().bylines());
  }

  @Test
  void structuredDataAloneIsEnough() {
    ReadOutcome.Read read = Readings.html(DATA.formatted(""));

    assertThat(read.header().headline()).isEqualTo("Ferry & tide LIVE");
    assertThat(read.header().bylines()).containsExactly("Ann Lee");
    assertThat(read.entries())
        .extracting(Readings::paragraphs)
        .containsExactly(
            List.of(
                "heading: Ferry turns back",
                "paragraph: The ferry turned at Spurn Head.",
                "paragraph: It is 'late'."),
            List.of("paragraph: Fog on the water, and no wind."));
    assertThat(read.entries().getFirst().sourceId()).isEqualTo("b2");
    assertThat(read.entries().getFirst().published())
        .isEqualTo(Instant.parse("2026-03-10T14:02:00Z"));
  }

  @Test
  void thePagesOwnElementsAreReadWhereStructuredDataNamesThem() {
    ReadOutcome.Read read =
        Readings.html(
            DATA.formatted(
                """
                <div id="b2"><div><time>21 mins ago</time></div><h3>Ferry turns back</h3>
                <ul><li>The ferry <b>turned</b> at Spurn Head.</li></ul>
                <blockquote>It is late.</blockquote></div>
                """));

    assertThat(paragraphs(read.entries().getFirst()))
        .containsExactly(
            "heading: Ferry turns back",
            "bullet: The ferry turned at Spurn Head.",
            "blockquote: It is late.");
  }

  @Test
  void brokenStructuredDataDoesNotHideThePage() {
    assertThat(
            Readings.html(
                    """
                    <script type="application/ld+json">{"@type": "LiveBlogPosting", </script>
                    <div id="block-1" class="block"><p>One.</p></div>
                    """)
                .entries())
        .hasSize(1);
  }

  @Test
  void markupThatNobodyDescribedIsReadByItsTimes() {
    String post =
        "<li class='item'><time datetime='2026-03-10T14:0%d:00Z'>14.0%d</time><p>Post %d of the day.</p></li>";
    String html =
        "<h1>Storm day – live</h1><ol>"
            + post.formatted(3, 3, 3)
            + post.formatted(2, 2, 2)
            + post.formatted(1, 1, 1)
            + "</ol>";

    assertThat(openings(Readings.html(html)))
        .containsExactly("Post 3 of the day.", "Post 2 of the day.", "Post 1 of the day.");
  }

  @Test
  void aBodyInStructuredDataMayBeHtml() {
    assertThat(
            paragraphs(
                Readings.html(
                        """
                        <script type="application/ld+json">
                        {"@graph": [{"@type": ["LiveBlogPosting"], "liveBlogUpdate":
                          {"@type": "BlogPosting", "articleBody": "<p>One.</p><ul><li>Two.</li></ul>"}}]}
                        </script>
                        """)
                    .entries()
                    .getFirst()))
        .containsExactly("paragraph: One.", "bullet: Two.");
  }
}
