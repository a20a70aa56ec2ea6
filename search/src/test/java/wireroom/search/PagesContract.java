package wireroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wireroom.testkit.SampleEntry;

/** How results are cut into pages. */
interface PagesContract extends IndexUnderTest {
  @Test
  default void pagesTogetherHaveEveryEntryOnce() {
    release(
        IntStream.range(0, 25)
            .mapToObj(i -> entry("e" + i, "Trains.").position(i))
            .toArray(SampleEntry[]::new));

    List<String> all = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      SearchResults results = index().search(ALL.onPage(page, 10));
      assertThat(results.total()).isEqualTo(25);
      results.hits().forEach(hit -> all.add(local(hit.entry())));
    }
    assertThat(all).isEqualTo(IntStream.range(0, 25).mapToObj(i -> "e" + i).toList());
  }

  @Test
  default void pageBeyondTheLastIsEmptyButKnowsTheTotal() {
    releaseNames();

    SearchResults results = index().search(ALL.onPage(Integer.MAX_VALUE, SearchRequest.MOST_SIZE));
    assertThat(results.hits()).isEmpty();
    assertThat(results.total()).isEqualTo(3);
  }
}
