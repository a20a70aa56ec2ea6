package wireroom.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.schemas.model.CodePoints;

class PageTest {
  @RegisterExtension
  private static final RunningDesk DESK =
      RunningDesk.holding(
          Entries.walkout().build(), Entries.talks().build(), Entries.article().build());

  private List<String> found(String address) throws IOException, InterruptedException {
    return DESK.page(address).select(".result").eachAttr("data-id");
  }

  @Test
  void everythingIsListedNewestFirst() throws Exception {
    assertThat(found("/")).containsExactly(Entries.TALKS, Entries.WALKOUT, Entries.ARTICLE);
  }

  @Test
  void wordsAreFoundAndMarked() throws Exception {
    Document page = DESK.page("/?q=ropes");

    assertThat(page.select(".result").eachAttr("data-id")).containsExactly(Entries.WALKOUT);
    assertThat(page.select(".snippet mark.hit").eachText()).containsExactly("ropes");
    assertThat(page.select("#q").val()).isEqualTo("ropes");
  }

  @Test
  void namesAreMarkedByKindAndLeadToAllThatNameThem() throws Exception {
    Element talks = DESK.page("/entries/" + Entries.TALKS);

    assertThat(talks.select(".text mark.person").eachText()).containsExactly("Helen Marsh");
    assertThat(talks.select(".text mark.organization").eachText())
        .containsExactly("Ports Authority");
    String hull = talks.select(".text a:has(mark.location)").attr("href");
    assertThat(found(hull)).containsExactly(Entries.TALKS, Entries.WALKOUT);
  }

  @Test
  void markedWordsSayWhereTheyStandInCodePoints() throws Exception {
    Element hull = DESK.page("/entries/" + Entries.WALKOUT).expectFirst(".text mark.location");

    CodePoints text = CodePoints.of(Entries.walkout().build().text());
    int start = Integer.parseInt(hull.attr("data-start"));
    int end = Integer.parseInt(hull.attr("data-end"));
    assertThat(text.slice(start, end)).isEqualTo("Hull").isEqualTo(hull.wholeText());
    assertThat(hull.attr("data-entity")).isEqualTo("location/hull");
    assertThat(hull.attr("title")).isEqualTo("Hull · sample");
  }

  @Test
  void theTextIsPrintedToTheLetter() throws Exception {
    Document page = DESK.page("/entries/" + Entries.WALKOUT + "?q=quay+Hull");

    assertThat(page.expectFirst(".text .words").wholeText())
        .isEqualTo(Entries.walkout().build().text());
    assertThat(page.select(".text mark.hit").eachText()).containsExactly("quay", "Hull");
  }

  @Test
  void quotesShowTheirSpeakers() throws Exception {
    Document page = DESK.page("/?speaker=Helen+Marsh");

    assertThat(page.select(".said .speaker").eachText()).containsExactly("Helen Marsh");
    assertThat(page.select(".said q").text()).contains("rejected before the coffee");
    Document entry = DESK.page("/entries/" + Entries.TALKS);
    assertThat(entry.select(".text .quote[data-quote=0]").text()).startsWith("It was rejected");
    assertThat(entry.select(".beside .speaker a").attr("href"))
        .isEqualTo("/?speaker=person/helen-marsh");
  }

  @Test
  void facetsNarrowTheListAndCanBeTakenAway() throws Exception {
    Document everything = DESK.page("/");
    Element hull = everything.expectFirst("[data-facet=place] .facet-value[data-id=location/hull]");

    assertThat(hull.text()).isEqualTo("Hull 2");
    Document narrowed = DESK.page(hull.attr("href"));
    assertThat(narrowed.select(".result")).hasSize(2);
    assertThat(narrowed.select(".chip[data-kind=place]").text()).contains("Hull");
    assertThat(narrowed.select("[data-facet=place] .facet-value[aria-current]").text())
        .isEqualTo("Hull 2");
    assertThat(found(narrowed.select(".chip").attr("href"))).hasSize(3);
  }

  @Test
  void theFormKeepsWhatIsChosen() throws Exception {
    Document page = DESK.page("/?place=location/hull&order=best&from=2026-03-02");

    assertThat(page.select("input[form=search]").eachAttr("name"))
        .containsExactlyInAnyOrder("place", "order", "from", "to", "zone");
    assertThat(page.select("#from").val()).isEqualTo("2026-03-02T00:00");
    assertThat(page.select("#zone").val()).isEqualTo("Europe/London");
  }

  @Test
  void anEntryOpensBesideTheListItWasFoundIn() throws Exception {
    Document list = DESK.page("/?q=Hull");
    Document page = DESK.page(list.expectFirst(".open").attr("href"));

    assertThat(page.select(".entry").attr("data-id")).isEqualTo(Entries.TALKS);
    assertThat(page.select(".result[aria-current]").eachAttr("data-id"))
        .containsExactly(Entries.TALKS);
    assertThat(page.select("#q").val()).isEqualTo("Hull");
    assertThat(page.select("#back").attr("href")).isEqualTo("/?q=Hull");
  }

  @Test
  void anEntryLeadsToTheOthersOfItsDispatch() throws Exception {
    Elements siblings = DESK.page("/entries/" + Entries.TALKS).select(".siblings a");

    assertThat(siblings.eachAttr("href"))
        .containsExactly("/entries/" + Entries.TALKS, "/entries/" + Entries.WALKOUT);
    assertThat(siblings.get(1).text()).endsWith("Dockers left the quay at Hull at six.");
  }

  @Test
  void theHeadlineHeadsAnArticleButNotAPostOfALiveBlog() throws Exception {
    Document page = DESK.page("/");

    assertThat(page.select(".result.article h2").text()).isEqualTo("Logbooks found in wall");
    assertThat(page.select(".result.blog h2").get(1).text())
        .isEqualTo("🚢 Dockers left the quay at Hull at six.");
    assertThat(page.select(".result.blog .story").eachText()).containsOnly("Dock strike – live");
  }

  @Test
  void pagesFollowEachOther() throws Exception {
    Document first = DESK.page("/?size=2");
    Document second = DESK.page(first.select("[rel=next]").attr("href"));

    assertThat(first.select(".pager span").text()).isEqualTo("1–2 of 3");
    assertThat(second.select(".result").eachAttr("data-id")).containsExactly(Entries.ARTICLE);
    assertThat(second.select("[rel=prev]").attr("href")).isEqualTo("/?size=2");
    assertThat(second.select("[rel=next]")).isEmpty();
  }

  @Test
  void timesAreShownInTheZoneOfTheQuestion() throws Exception {
    Element time = DESK.page("/?q=ropes&zone=Asia/Kolkata").expectFirst(".result time");

    assertThat(time.attr("datetime")).isEqualTo("2026-03-02T09:00:00Z");
    assertThat(time.text()).isEqualTo("2 Mar 2026, 14:30");
  }

  @Test
  void anUnknownEntryIsNotFoundAndThePageSaysSo() throws Exception {
    HttpResponse<String> answer = DESK.get("/entries/estuary.none.none");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(DESK.page("/entries/estuary.none.none").select(".problem").text())
        .contains("No such entry", "estuary.none.none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=yesterday", "to=2026-02-30", "page=0", "order=oldest", "zone=Mars"})
  void aParameterThatMakesNoSenseIsNamed(String parameter) throws Exception {
    assertThat(DESK.get("/?" + parameter).statusCode()).isEqualTo(400);
    assertThat(DESK.page("/?" + parameter).select(".problem").text())
        .contains("“" + parameter.substring(0, parameter.indexOf('=')) + "”");
  }

  @Test
  void anEmptyListSaysWhatToDo() throws Exception {
    assertThat(DESK.page("/?q=zeppelin").select(".empty").text()).contains("No entry matches");
    assertThat(DESK.page("/?page=9").select(".empty a").attr("href")).isEqualTo("/");
  }

  @Test
  void nothingLoadsFromElsewhereOrInline() throws Exception {
    HttpResponse<String> answer = DESK.get("/");
    Document page = DESK.page("/");

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
    List<String> loaded = new ArrayList<>(page.select("script").eachAttr("src"));
    loaded.addAll(page.select("link[rel=stylesheet]").eachAttr("href"));
    assertThat(loaded).hasSize(3);
    for (String address : loaded) {
      HttpResponse<String> asset = DESK.get(address);
      assertThat(asset.statusCode()).isEqualTo(200);
      assertThat(asset.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }
  }
}
