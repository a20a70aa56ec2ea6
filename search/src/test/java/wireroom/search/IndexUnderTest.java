package wireroom.search;

import static wireroom.schemas.model.EntityType.LOCATION;
import static wireroom.schemas.model.EntityType.ORGANIZATION;
import static wireroom.schemas.model.EntityType.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.EntryRevision;
import wireroom.testkit.SampleEntry;

/**
 * What the tests of every engine share: an index, entries to fill it with, and words for what is
 * found.
 */
interface IndexUnderTest {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  String BLOG = "morning.rail-strike-1a2b3c4d";
  String OTHER = "evening.ferry-fire-5e6f7a8b";
  SearchRequest ALL = SearchRequest.EVERYTHING;

  /** The index under test, empty when a test begins. */
  SearchIndex index();

  default SampleEntry entry(String local, String text) {
    return SampleEntry.of(BLOG, local, text).at(NOON);
  }

  default void release(SampleEntry... entries) {
    apply(Stream.of(entries).map(SampleEntry::build).toArray(EntryRevision[]::new));
  }

  default void apply(EntryRevision... entries) {
    List<IndexChange> changes =
        Stream.of(entries).map(entry -> IndexChange.of(entry.id(), entry)).toList();
    index().apply(new IndexBatch(changes, Map.of()));
  }

  default void forget(String local) {
    List<IndexChange> changes = List.of(IndexChange.of(BLOG + "." + local, null));
    index().apply(new IndexBatch(changes, Map.of()));
  }

  default List<String> found(SearchRequest request) {
    return index().search(request).hits().stream().map(hit -> local(hit.entry())).toList();
  }

  default List<String> found(String query) {
    return found(ALL.withQuery(query));
  }

  default String local(EntryRevision entry) {
    return entry.id().substring(entry.id().lastIndexOf('.') + 1);
  }

  default List<String> highlighted(String query) {
    Hit hit = index().search(ALL.withQuery(query)).hits().getFirst();
    CodePoints text = CodePoints.of(hit.entry().text());
    return hit.highlights().stream().map(text::slice).toList();
  }

  /**
   * Three entries: two name a person, one of them another and a place; the third an organisation.
   */
  default void releaseNames() {
    release(
        entry("both", "Ada Moss met Karl Lund in Hull.")
            .names(PERSON, "Ada Moss", "Moss")
            .names(PERSON, "Karl Lund")
            .names(LOCATION, "Hull"),
        entry("moss", "Moss left.").names(PERSON, "Ada Moss", "Moss"),
        entry("hull", "Hull FC won.").names(ORGANIZATION, "Hull"));
  }
}
