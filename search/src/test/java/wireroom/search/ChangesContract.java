package wireroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.schemas.model.EntityType.LOCATION;
import static wireroom.schemas.model.EntityType.PERSON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wireroom.schemas.model.EntryRevision;
import wireroom.testkit.SampleEntry;

/** What releases, withdrawals and tombstones do. */
interface ChangesContract extends IndexUnderTest {
  @Test
  default void foundEntryIsTheWholeRevision() {
    EntryRevision whole =
        entry("a", "“No,” said Ada Moss in Hull.")
            .names(PERSON, "Ada Moss", "Moss")
            .names(LOCATION, "Hull")
            .says("Ada Moss", "No,")
            .build();
    apply(whole);

    assertThat(index().search(ALL).hits()).extracting(Hit::entry).containsExactly(whole);
    assertThat(index().find(whole.id())).contains(whole);
  }

  @Test
  default void newerRevisionReplacesTheOlder() {
    release(entry("a", "A bus strike.").names(PERSON, "Ada Moss"));
    release(entry("a", "A tram strike.").revision(2));

    assertThat(found("bus")).isEmpty();
    assertThat(found("tram")).containsExactly("a");
    assertThat(found(ALL.with(Facet.PERSON, "Ada Moss"))).isEmpty();
    assertThat(index().count()).isEqualTo(1);
  }

  @Test
  default void revisionThatIsNotNewerChangesNothing() {
    release(entry("a", "A tram strike.").revision(2));
    release(entry("a", "A bus strike.").revision(1));
    release(entry("a", "A taxi strike.").revision(2));

    assertThat(found("strike")).containsExactly("a");
    assertThat(found("tram")).containsExactly("a");
  }

  @Test
  default void ofSeveralRevisionsInABatchTheNewestStays() {
    release(
        entry("a", "A bus strike.").revision(1),
        entry("a", "A taxi strike.").revision(3),
        entry("a", "A tram strike.").revision(2));

    assertThat(found("strike -bus -tram")).containsExactly("a");
    assertThat(index().count()).isEqualTo(1);
  }

  @Test
  default void withdrawnEntryIsFoundOnlyByItsId() {
    release(entry("a", "Ada Moss left.").names(PERSON, "Ada Moss"), entry("b", "Moss stays."));
    EntryRevision withdrawal = entry("a", "Ada Moss left.").withdrawnAs(2).build();
    apply(withdrawal);

    assertThat(found("")).containsExactly("b");
    assertThat(found("-stays")).isEmpty();
    assertThat(index().search(ALL).facets().get(Facet.PERSON)).isEmpty();
    assertThat(index().suggest(Facet.PERSON, "ada", 5)).isEmpty();
    assertThat(index().entriesOf(BLOG)).extracting(this::local).containsExactly("b");
    assertThat(index().count()).isEqualTo(1);
    assertThat(index().find(withdrawal.id())).contains(withdrawal);
  }

  @Test
  default void withdrawalHoldsAgainstOlderRevisionsButNotAgainstNewer() {
    apply(entry("a", "Gone.").withdrawnAs(2).build());
    release(entry("a", "A bus strike.").revision(1));
    assertThat(found("")).isEmpty();

    release(entry("a", "A tram strike.").revision(3));
    assertThat(found("")).containsExactly("a");
  }

  @Test
  default void forgottenEntryLeavesNothing() {
    release(entry("a", "A bus strike.").revision(4), entry("b", "A tram strike."));
    forget("a");
    forget("unknown");

    assertThat(found("")).containsExactly("b");
    assertThat(index().find(BLOG + ".a")).isEmpty();

    release(entry("a", "A new life.").revision(1));
    assertThat(found("life")).containsExactly("a");
  }

  @Test
  default void entriesOfADispatchStandInItsOrder() {
    release(
        entry("c", "Third.").position(2).at(NOON.plusSeconds(60)),
        entry("a", "First.").position(0),
        SampleEntry.of(OTHER, "x", "Another's."),
        entry("b", "Second.").position(1));

    assertThat(index().entriesOf(BLOG)).extracting(this::local).containsExactly("a", "b", "c");
  }

  @Test
  default void positionsAreRememberedForEachPartition() {
    SourcePartition first = new SourcePartition("wire", 0);
    SourcePartition second = new SourcePartition("wire", 11);
    index().apply(new IndexBatch(List.of(), Map.of(first, 7L)));
    index().apply(new IndexBatch(List.of(), Map.of(second, 1L)));
    index().apply(new IndexBatch(List.of(), Map.of(first, 1L << 40)));
    index().commit();

    assertThat(index().positions()).isEqualTo(Map.of(first, 1L << 40, second, 1L));
  }

  @Test
  default void clearedIndexIsAsANewOne() {
    releaseNames();
    index().apply(new IndexBatch(List.of(), Map.of(new SourcePartition("wire", 0), 7L)));
    index().clear();
    assertEmpty();

    releaseNames();
    assertThat(index().count()).isEqualTo(3);
  }

  @Test
  default void emptyIndexAnswersEverything() {
    assertEmpty();
  }

  private void assertEmpty() {
    SearchResults results = index().search(ALL.withQuery("strike"));
    assertThat(results.total()).isZero();
    assertThat(results.hits()).isEmpty();
    assertThat(results.facets()).containsOnlyKeys(Facet.values());
    assertThat(results.facets().values()).allMatch(List::isEmpty);
    assertThat(index().find(BLOG + ".a")).isEmpty();
    assertThat(index().entriesOf(BLOG)).isEmpty();
    assertThat(index().suggest(Facet.PERSON, "a", 5)).isEmpty();
    assertThat(index().count()).isZero();
    assertThat(index().positions()).isEmpty();
  }
}
