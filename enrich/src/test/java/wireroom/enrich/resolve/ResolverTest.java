package wireroom.enrich.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wireroom.schemas.model.Entity;

class ResolverTest {
  private static final String[] STORY = {
    "At noon Okafor wept.",
    "[per Anna Okafor] met the [org WFU].",
    "The [org World Ferry Union] sat."
  };

  private final Marked marked = new Marked();

  @Test
  void mentionsSayWhatFoundOrJoinedThem() {
    assertThat(marked.reasons(STORY)).containsExactly("surname-of", "model", "acronym-of", "model");
  }

  @Test
  void joiningMakesAMentionLessSure() {
    Resolution resolution = marked.resolve("[per Okafor] wept.", "[per Anna Okafor] sat.");

    double brief = resolution.references().getFirst().getFirst().confidence();
    double full = resolution.references().getLast().getFirst().confidence();
    assertThat(brief).isPositive().isLessThan(full);
  }

  @Test
  void eachPassCanBeLeftOut() {
    Resolution resolution = marked.resolve(new Resolver(Set.of("surname", "acronym-of")), STORY);

    assertThat(resolution.references().getFirst()).isEmpty();
    assertThat(resolution.entities())
        .extracting(Entity::id)
        .containsExactly(
            "organization/wfu", "organization/world-ferry-union", "person/anna-okafor");
  }

  @Test
  void withoutAnyPassTheNamesAreTheModels() {
    Resolution resolution =
        marked.resolve(new Resolver(Set.copyOf(Resolver.passes())), "The [per Dr Moss] sat.");

    assertThat(resolution.entities()).extracting(Entity::name).containsExactly("Dr Moss");
  }

  @Test
  void passesTellHowMuchTheyChanged() {
    List<Resolution.Effect> effects = marked.resolve(STORY).effects();

    assertThat(effects).extracting(Resolution.Effect::pass).isEqualTo(Resolver.passes());
    assertThat(effects)
        .contains(new Resolution.Effect("surname", 1), new Resolution.Effect("acronym-of", 1))
        .contains(new Resolution.Effect("credit", 0));
  }

  @Test
  void unknownPassIsRefused() {
    assertThatThrownBy(() -> new Resolver(Set.of("surnames")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("surname-of");
  }

  @Test
  void entityHasTheFullestNameAndSortedAliases() {
    assertThat(
            marked
                .resolve("[per OKAFOR] RESIGNS", "[per Okafor] left.", "[per Anna Okafor] sat.")
                .entities())
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.name()).isEqualTo("Anna Okafor");
              assertThat(entity.aliases()).containsExactly("OKAFOR", "Okafor");
              assertThat(entity.place()).isNull();
            });
  }

  @Test
  void writerNamedInPartIsTheOneInTheByline() {
    assertThat(marked.resolve("[per Quill] is at the pier.").entities())
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.name()).isEqualTo("Ada Quill");
              assertThat(entity.aliases()).containsExactly("Quill");
            });
  }

  @Test
  void twoNamesWithOneSlugGetIdsOfTheirOwn() {
    assertThat(marked.resolve("[org A & B] met [org A. B] in [loc A+B].").entities())
        .extracting(Entity::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void dispatchWithoutTextsHasNoEntities() {
    assertThat(marked.resolve().entities()).isEmpty();
  }
}
