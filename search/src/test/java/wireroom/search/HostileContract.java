package wireroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.schemas.model.EntityType.LOCATION;
import static wireroom.schemas.model.EntityType.ORGANIZATION;
import static wireroom.schemas.model.EntityType.PERSON;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wireroom.schemas.model.EntryRevision;
import wireroom.testkit.SampleEntry;

/** What nobody should type or send, and what many do at once. */
interface HostileContract extends IndexUnderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "-",
        "--",
        "- -",
        "OR",
        "| |",
        "-\"",
        "\"\"",
        "!!!",
        "AND NOT",
        "(((",
        "*",
        "?",
        "[a TO",
        "\\",
        "/x/",
        "{",
        "\0",
        "\ud83d",
        "\ud83d strike",
        "+",
        "\u200b",
        "“",
        "OR -",
        "&&",
        "strike)",
        "'",
      })
  default void marksWithoutWordsAskForNothing(String query) {
    release(entry("a", "A b x to strike and not or."));

    assertThat(found(query)).containsExactly("a");
  }

  @Test
  default void longQueriesAreAnswered() {
    release(entry("a", "a strike"));

    assertThat(found("a ".repeat(10_000))).containsExactly("a");
    assertThat(found("\"" + "a ".repeat(10_000) + "\"")).isEmpty();
    assertThat(found("a-".repeat(10_000))).isEmpty();
    assertThat(found("strike OR ".repeat(10_000))).containsExactly("a");
    assertThat(found("x".repeat(100_000))).isEmpty();
    assertThat(found("-" + "z ".repeat(10_000))).isEmpty();
  }

  @Property(tries = 300)
  default void everyStringIsAQuery(@ForAll String query) {
    release(entry("a", "a strike"));

    assertThat(index().search(ALL.withQuery(query)).total()).isLessThanOrEqualTo(1);
    assertThat(index().search(ALL.with(Facet.PERSON, query)).total()).isZero();
    assertThat(index().suggest(Facet.PERSON, query, 5)).isEmpty();
  }

  @Test
  default void entriesWithTheOddestNamesAndIdsAreFound() {
    String endless = "Ada ".repeat(20_000);
    EntryRevision odd =
        SampleEntry.of("d".repeat(40_000), "a", "x".repeat(40_000) + " strike")
            .desk("")
            .names(PERSON, endless)
            .names(LOCATION, "\0 \ud83d \u001f/")
            .names(ORGANIZATION, "")
            .build();
    apply(odd);

    assertThat(index().search(ALL.withQuery("strike")).total()).isEqualTo(1);
    assertThat(index().find(odd.id())).isPresent();
    assertThat(index().entriesOf("d".repeat(40_000))).hasSize(1);
    assertThat(found(ALL.with(Facet.PERSON, endless))).containsExactly("a");
    assertThat(index().suggest(Facet.PERSON, "ada", 5)).hasSize(1);
  }

  @Test
  default void searchesBesideAWriterSeeWholeBatches() throws Exception {
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<List<Long>> reading =
          () -> IntStream.range(0, 100).mapToObj(_ -> index().search(ALL).total()).toList();
      List<Future<List<Long>>> totals =
          Collections.nCopies(8, reading).stream().map(readers::submit).toList();
      for (int i = 0; i < 50; i++) {
        release(entry("x" + i, "One."), entry("y" + i, "Other."));
      }
      for (Future<List<Long>> seen : totals) {
        assertThat(seen.get()).isSorted().allMatch(total -> total % 2 == 0);
      }
    }
    assertThat(index().count()).isEqualTo(100);
  }
}
