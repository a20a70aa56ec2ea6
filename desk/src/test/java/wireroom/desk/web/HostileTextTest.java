package wireroom.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Provenance;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.RevisionKind;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

/** An entry that says markup wherever it can say anything. */
class HostileTextTest {
  private static final String BAD =
      "<img src=x onerror=alert(1)>\"'&lt;</title><script>evil()</script>";
  private static final String ID = "estuary.bad-1a2b3c4d.one";

  @RegisterExtension private static final RunningDesk DESK = RunningDesk.holding(hostile());

  private static EntryRevision hostile() {
    int length = BAD.length();
    Span all = new Span(0, length);
    Speaker speaker = new Speaker(all, BAD, SpeakerKind.PERSON, BAD, BAD);
    return new EntryRevision(
        ID,
        2,
        RevisionKind.UPDATED,
        new Header(
            DispatchKind.ALERT,
            BAD,
            List.of(BAD),
            BAD,
            BAD,
            BAD,
            1,
            PubStatus.USABLE,
            null,
            BAD,
            BAD,
            BAD),
        0,
        null,
        BAD,
        List.of(new Paragraph(0, length, ParagraphKind.PARAGRAPH)),
        List.of(
            new Mention(0, length, EntityType.PERSON, BAD, 1, BAD),
            new Mention(4, length + 900, EntityType.LOCATION, "location/nowhere", 1, BAD)),
        List.of(new Entity(BAD, EntityType.PERSON, BAD, List.of(BAD), List.of(BAD), null)),
        List.of(new Quote(QuoteType.BLOCK, List.of(all), null, speaker, 1, BAD)),
        Instant.parse("2026-03-02T09:00:00Z"),
        Instant.parse("2026-03-02T10:00:00Z"),
        new Provenance(BAD, "estuary.bad-1a2b3c4d", BAD, BAD, BAD));
  }

  private static void assertHarmless(Document page) {
    assertThat(page.select("img, title script, script:not([src]), [onerror]")).isEmpty();
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("main")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/?q=%s", "/?person=%s&desk=%s", "/?from=%s", "/?zone=%s", "/entries/%s?q=%s"})
  void whatIsAskedIsShownAsTyped(String address) throws Exception {
    String typed = URLEncoder.encode(BAD.replace("/", ""), StandardCharsets.UTF_8);
    Document page = DESK.page(address.replace("%s", typed.replace("+", "%20")));

    assertHarmless(page);
    assertThat(page.wholeText() + page.select("#q").val()).contains(BAD.replace("/", ""));
  }

  @Test
  void whatAnEntrySaysIsShownAsWritten() throws Exception {
    Document page = DESK.page("/entries/" + ID + "?q=evil");

    assertHarmless(page);
    assertThat(page.expectFirst(".text .words").wholeText()).isEqualTo(BAD);
    assertThat(page.select(".text mark.person").first()).isNotNull();
    assertThat(page.select(".result")).hasSize(1);
    assertThat(page.select(".said-block .speaker").text()).isEqualTo(BAD);
  }

  @Test
  void whatIsSuggestedIsShownAsWritten() throws Exception {
    Document suggestions = DESK.page("/suggest?q=img");

    assertThat(suggestions.select("img, script")).isEmpty();
    assertThat(suggestions.select("li mark.person").text()).isEqualTo(BAD);
  }

  @Test
  void aChosenNameCanBeTakenAwayHoweverItIsSpelt() throws Exception {
    Document page = DESK.page("/");
    Document chosen = DESK.page(page.expectFirst("[data-facet=person] .facet-value").attr("href"));

    assertHarmless(chosen);
    assertThat(chosen.select(".result")).hasSize(1);
    assertThat(chosen.select(".chip").attr("href")).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=%FF%FE", "/?q=%ED%A0%80", "/?q=%00", "/?q=%25", "/entries/a%2Fb"})
  void addressesThatAreNoTextAreAnswered(String address) throws Exception {
    assertThat(DESK.get(address).statusCode()).isIn(200, 404);
  }
}
