package wireroom.ingest.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.ingest.read.Readings.paragraphs;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.ingest.read.MediaType;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.Readings;
import wireroom.schemas.model.DispatchKind;
import wireroom.testkit.SampleDispatches;

class ArticlePageTest {
  private static final String LONG =
      "The lock keeper opens the gates at six, winter and summer, and he has not missed a day since"
          + " the flood of 1998.";

  @Test
  void theHeaderComesFromStructuredDataAndOpenGraph() {
    ReadOutcome.Read read = Readings.html(SampleDispatches.articlePage().text());

    assertThat(read.header().kind()).isEqualTo(DispatchKind.ARTICLE);
    assertThat(read.header().headline())
        .isEqualTo("Night train to return to Fort William after campaign by sleepless students");
    assertThat(read.header().bylines()).containsExactly("Callum Strachan-Ojo");
    assertThat(read.header().language()).isEqualTo("en-GB");
    assertThat(read.entries().getFirst().published())
        .isEqualTo(Instant.parse("2026-05-02T09:30:00Z"));
    assertThat(paragraphs(read.entries().getFirst()))
        .contains(
            "heading: ‘You hear the points’", "credit: Photograph: Eilidh Sorensen/Highland Frame");
  }

  @Test
  void whatSurroundsTheStoryIsLeftOut() {
    ReadOutcome.Read read =
        Readings.html(
            """
            <html><head><title>At the lock | The Harbour Times</title><style>p{}</style></head><body>
            <nav><p>Home, news, and a great deal of sport, as every day.</p></nav>
            <div class="story"><h1>At the lock</h1><p>%s</p>
            <aside><p>Related, and quite long: another story, of another lock.</p></aside>
            <div class="newsletter-signup"><p>Get our letter, every day, in your inbox.</p></div>
            <p><a href="/x">Five things about locks</a></p>
            <script>var p = "<p>no text</p>";</script>
            <p>%s</p></div>
            <div class="comments"><p>First!, said somebody, and then a lot more, and more.</p></div>
            </body></html>
            """
                .formatted(LONG, LONG));

    assertThat(read.header().headline()).isEqualTo("At the lock");
    assertThat(paragraphs(read.entries().getFirst()))
        .containsExactly("paragraph: " + LONG, "paragraph: " + LONG);
  }

  @Test
  void markupEndsHereAndEntitiesAreDecoded() {
    assertThat(
            paragraphs(
                Readings.html(
                        "<p>Fish &amp; chips&nbsp;cost &pound;9 &lt;or&gt; <em>more</em>.<br><br>Re­open<wbr>ing at"
                            + " <span>s</span>ix.</p><p>"
                            + LONG
                            + "</p>")
                    .entries()
                    .getFirst()))
        .containsExactly(
            "paragraph: Fish & chips cost £9 <or> more.",
            "paragraph: Re­opening at six.",
            "paragraph: " + LONG);
  }

  @Test
  void aCreditMayHaveAnElementOfItsOwn() {
    assertThat(
            paragraphs(
                Readings.html(
                        "<article><p>"
                            + LONG
                            + "</p><figure><img alt='Cranes'><figcaption>Cranes at Hull <span class='credit'>Odile"
                            + " Moor</span></figcaption></figure><p>"
                            + LONG
                            + "</p></article>")
                    .entries()
                    .getFirst()))
        .contains("caption: Cranes at Hull", "credit: Odile Moor")
        .doesNotContain("caption: Cranes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "iso-8859-15"})
  void theCharsetThatAPageNamesIsHonoured(String charset) {
    String html =
        "<meta http-equiv='Content-Type' content='text/html; charset=" + charset + "'><p>Café</p>";
    ReadOutcome outcome =
        Readings.read(html.getBytes(Charset.forName(charset)), MediaType.HTML, null);

    assertThat(((ReadOutcome.Read) outcome).entries().getFirst().text()).isEqualTo("Café");
  }

  @Test
  void aPageWithoutWordsIsUnreadable() {
    assertThat(
            Readings.read(
                "<html><body><img src='x'></body></html>".getBytes(StandardCharsets.UTF_8),
                MediaType.HTML,
                null))
        .isInstanceOf(ReadOutcome.Unreadable.class);
  }
}
