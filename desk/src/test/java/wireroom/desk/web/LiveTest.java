package wireroom.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an open page learns of what has come in since. */
class LiveTest {
  private RunningDesk desk;

  @BeforeEach
  void start(@TempDir Path folder) {
    desk = new RunningDesk(folder);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private static String poll(Document page) {
    return page.select("#fresh").attr("hx-get");
  }

  private int status(String address) throws IOException, InterruptedException {
    return desk.get(address).statusCode();
  }

  @Test
  void anEmptyDeskSaysHowToFillIt() throws Exception {
    assertThat(desk.page("/").select(".empty").text())
        .isEqualTo("Nothing yet. Submit a dispatch: ./wireroom submit FILE");
  }

  @Test
  void aListIsToldHowManyEntriesCameInAndIsToldOnce() throws Exception {
    desk.release(Entries.article().build());
    String unchanged = poll(desk.page("/"));
    assertThat(status(unchanged)).isEqualTo(204);

    desk.release(Entries.walkout().build(), Entries.talks().build());
    Document told = desk.page(unchanged);

    assertThat(told.select("#fresh-link").text()).isEqualTo("2 new entries show");
    assertThat(told.select("#fresh-link").attr("href")).isEqualTo("/");
    assertThat(status(poll(told))).isEqualTo(204);
  }

  @Test
  void onlyWhatTheListAsksForCounts() throws Exception {
    desk.release(Entries.walkout().build());
    String poll = poll(desk.page("/?q=ropes"));

    desk.release(Entries.article().build());

    assertThat(status(poll)).isEqualTo(204);
  }

  @Test
  void aNewRevisionOfAnEntryInTheListIsTold() throws Exception {
    desk.release(Entries.walkout().build());
    String poll = poll(desk.page("/"));

    desk.release(Entries.walkout().revision(2).build());

    assertThat(desk.page(poll).select("#fresh-link").text()).isEqualTo("The list has changed show");
    assertThat(desk.page("/").select(".result .revision").text()).isEqualTo("rev 2");
  }

  @Test
  void whoReadsALaterPageIsLedToTheFirst() throws Exception {
    desk.release(Entries.walkout().build(), Entries.talks().build());
    String poll = poll(desk.page("/?size=1&page=2"));

    desk.release(Entries.article().build());

    assertThat(desk.page(poll).select("#fresh-link").attr("href")).isEqualTo("/?size=1");
    assertThat(desk.page(poll).select("#fresh-link").attr("hx-push-url")).isEqualTo("true");
  }

  @Test
  void whoReadsAnEntryIsToldOfItsNextRevision() throws Exception {
    desk.release(Entries.walkout().build());
    String poll =
        desk.page("/entries/" + Entries.WALKOUT + "?q=ropes").select("#newer").attr("hx-get");
    assertThat(status(poll)).isEqualTo(204);

    desk.release(Entries.walkout().revision(2).build());

    assertThat(desk.page(poll).select("a").text()).startsWith("Revision 2 of this entry");
    assertThat(desk.page(poll).select("a").attr("href"))
        .isEqualTo("/entries/" + Entries.WALKOUT + "?q=ropes");
  }

  @Test
  void anEntryThatWasWithdrawnSaysSoAndIsFoundNoMore() throws Exception {
    desk.release(Entries.walkout().build());
    desk.release(Entries.walkout().withdrawnAs(2).build());

    assertThat(desk.page("/?q=ropes").select(".result")).isEmpty();
    assertThat(desk.page("/entries/" + Entries.WALKOUT).select(".notice.stop").text())
        .startsWith("Withdrawn");
  }
}
