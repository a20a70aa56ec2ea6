package wireroom.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.enrich.revise.Versions.BLOG;
import static wireroom.enrich.revise.Versions.FIRST;
import static wireroom.enrich.revise.Versions.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import wireroom.enrich.revise.RevisedEntry;
import wireroom.enrich.revise.Versions;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.ReadEntry;
import wireroom.schemas.model.RevisionKind;
import wireroom.schemas.model.TaggedDispatch;

class TaggerTest {
  private static final String FULL =
      "The mayor of Whitby, Eleanor Marsh, said the harbour would stay shut until Friday.";
  private static final String BRIEF = "Marsh told reporters in Whitby: “We will not open early.”";
  private static final String OTHER = "Trains to Middlesbrough are running again after the flood.";

  private final Tagger tagger = Tagger.bundled();

  @Test
  void surnameIsJoinedToTheFullNameInAnotherEntry() {
    TaggedDispatch tagged = tag(post(BRIEF), post(FULL));

    assertThat(words(tagged.entries().getFirst(), "person/eleanor-marsh")).containsExactly("Marsh");
    assertThat(words(tagged.entries().getLast(), "person/eleanor-marsh"))
        .containsExactly("Eleanor Marsh");
  }

  @Test
  void quoteIsGivenToTheFullNameFromAnotherEntry() {
    EntryRevision brief = tag(post(BRIEF), post(FULL)).entries().getFirst();

    assertThat(brief.quotes())
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.speaker().name()).isEqualTo("Eleanor Marsh");
              assertThat(quote.speaker().entity()).isEqualTo("person/eleanor-marsh");
            });
  }

  @Test
  void entryCarriesOnlyTheEntitiesThatItNames() {
    TaggedDispatch tagged = tag(post(OTHER), post(FULL));

    assertThat(ids(tagged.entries().getFirst().entities()))
        .containsExactly("location/middlesbrough");
    assertThat(ids(tagged.entities()))
        .containsExactly("location/middlesbrough", "location/whitby", "person/eleanor-marsh");
  }

  @Test
  void entitiesKeepTheirIdsWhenAnUnrelatedEntryIsAdded() {
    List<String> before = ids(tag(post(BRIEF), post(FULL)).entities());

    assertThat(ids(tag(post(OTHER), post(BRIEF), post(FULL)).entities())).containsAll(before);
  }

  @Test
  void offsetsCountCodePoints() {
    EntryRevision entry = tag(post("🚢🌊 Zoë\u0308 aside, " + FULL)).entries().getFirst();

    assertThat(words(entry, "person/eleanor-marsh")).containsExactly("Eleanor Marsh");
    assertThat(words(entry, "location/whitby")).containsExactly("Whitby");
  }

  @Test
  void earlierDispatchLeavesNoTrace() {
    TaggedDispatch alone = tag(post(BRIEF));
    tag(post(FULL));

    assertThat(tag(post(BRIEF))).isEqualTo(alone);
  }

  @Test
  void withdrawnEntryIsPassedThroughWithoutTags() {
    Versions versions = new Versions();
    versions.next(BLOG, post(OTHER), post(FULL));
    List<RevisedEntry> entries = versions.next(BLOG, post(OTHER)).entries();

    TaggedDispatch tagged =
        tagger.tag(Versions.dispatch(BLOG, List.of(post(OTHER)), FIRST), entries);

    assertThat(tagged.entries()).hasSize(2);
    EntryRevision withdrawn = tagged.entries().getLast();
    assertThat(withdrawn.kind()).isEqualTo(RevisionKind.WITHDRAWN);
    assertThat(withdrawn.text()).isEqualTo(FULL);
    assertThat(withdrawn.mentions()).isEmpty();
    assertThat(ids(tagged.entities())).containsExactly("location/middlesbrough");
  }

  @Test
  void provenanceNamesTheModelAndTheVersion() {
    EntryRevision entry = tag(post(OTHER)).entries().getFirst();

    assertThat(entry.provenance().modelChecksum()).matches("[0-9a-f]{64}");
    assertThat(entry.provenance().version()).isEqualTo(Version.current()).matches("\\d+\\.\\d+.*");
  }

  private TaggedDispatch tag(ReadEntry... entries) {
    List<RevisedEntry> revised = new Versions().next(BLOG, entries).entries();
    return tagger.tag(Versions.dispatch(BLOG, List.of(entries), FIRST), revised);
  }

  private static List<String> words(EntryRevision entry, String entity) {
    CodePoints text = CodePoints.of(entry.text());
    return entry.mentions().stream()
        .filter(mention -> mention.entity().equals(entity))
        .map((Mention mention) -> text.slice(mention.start(), mention.end()))
        .toList();
  }

  private static List<String> ids(List<Entity> entities) {
    return entities.stream().map(Entity::id).toList();
  }
}
