package wireroom.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an open page learns of what has come in since. */
class LiveTest {
  @RegisterExtension private static final RunningDesk DESK = RunningDesk.holding();

  private static String poll(Document page) {
    return page.select("#fresh").attr("hx-get");
  }

  private int status(String address) throws IOException, InterruptedException {
    return DESK.get(address).statusCode();
  }

  @Test
  void anEmptyDeskSaysHowToFillIt() throws Exception {
    assertThat(DESK.page("/").select(".empty").text())
        .isEqualTo("Nothing yet. Submit a dispatch: ./wireroom submit FILE");
  }

  @Test
  void aListIsToldHowManyEntriesCameInAndIsToldOnce() throws Exception {
    DESK.release(Entries.article().build());
    String unchanged = poll(DESK.page("/"));
    assertThat(status(unchanged)).isEqualTo(204);

    DESK.release(Entries.walkout().build(), Entries.talks().build());
    Document told = DESK.page(unchanged);

    assertThat(told.select("#fresh-link").text()).isEqualTo("2 new entries show");
    assertThat(told.select("#fresh-link").attr("href")).isEqualTo("/");
    assertThat(status(poll(told))).isEqualTo(204);
  }

  @Test
  void onlyWhatTheListAsksForCounts() throws Exception {
    DESK.release(Entries.walkout().build());
    String poll = poll(DESK.page("/?q=ropes"));

    DESK.release(Entries.article().build());

    assertThat(status(poll)).isEqualTo(204);
  }

  @Test
  void aNewRevisionOfAnEntryInTheListIsTold() throws Exception {
    DESK.release(Entries.walkout().build());
    String poll = poll(DESK.page("/"));

    DESK.release(Entries.walkout().revision(2).build());

    assertThat(DESK.page(poll).select("#fresh-link").text()).isEqualTo("The list has changed show");
    assertThat(DESK.page("/").select(".result .revision").text()).isEqualTo("rev 2");
  }

  @Test
  void whoReadsALaterPageIsLedToTheFirst() throws Exception {
    DESK.release(Entries.walkout().build(), Entries.talks().build());
    String poll = poll(DESK.page("/?size=1&page=2"));

    DESK.release(Entries.article().build());

    assertThat(DESK.page(poll).select("#fresh-link").attr("href")).isEqualTo("/?size=1");
    assertThat(DESK.page(poll).select("#fresh-link").attr("hx-push-url")).isEqualTo("true");
  }

  @Test
  void whoReadsAnEntryIsToldOfItsNextRevision() throws Exception {
    DESK.release(Entries.walkout().build());
    String poll =
        DESK.page("/entries/" + Entries.WALKOUT + "?q=ropes").select("#newer").attr("hx-get");
    assertThat(status(poll)).isEqualTo(204);

    DESK.release(Entries.walkout().revision(2).build());

    assertThat(DESK.page(poll).select("a").text()).startsWith("Revision 2 of this entry");
    assertThat(DESK.page(poll).select("a").attr("href"))
        .isEqualTo("/entries/" + Entries.WALKOUT + "?q=ropes");
  }

  @Test
  void anEntryThatWasWithdrawnSaysSoAndIsFoundNoMore() throws Exception {
    DESK.release(Entries.walkout().build());
    DESK.release(Entries.walkout().withdrawnAs(2).build());

    assertThat(DESK.page("/?q=ropes").select(".result")).isEmpty();
    assertThat(DESK.page("/entries/" + Entries.WALKOUT).select(".notice.stop").text())
        .startsWith("Withdrawn");
  }
}
