package wireroom.enrich.resolve;

import java.util.Optional;
import java.util.Set;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * A common noun right after a name belongs to it and says what it names: "Sandgate hospital",
 * "Green party", "Marsh Lane station".
 */
record GenericHead(Lexicon lexicon) implements NamePass {
  private static final double CERTAINTY = 0.9;

  @Override
  public String name() {
    return "head";
  }

  @Override
  public Story apply(Story story) {
    return story.map(page -> page.map(name -> headed(page, name)));
  }

  private Name headed(Page page, Name name) {
    if (name.type() == EntityType.PERSON || Definition.acronym(page.words(name))) {
      return name;
    }
    return following(page, name).map(head -> extended(name, head)).orElse(name);
  }

  private Name extended(Name name, Word head) {
    EntityType type =
        lexicon.organizationHeads().contains(head.key())
            ? EntityType.ORGANIZATION
            : EntityType.LOCATION;
    return new Name(name.start(), head.end(), type, Math.min(name.confidence(), CERTAINTY), name());
  }

  private Optional<Word> following(Page page, Name name) {
    int last = page.wordAt(name.end() - 1);
    if (last >= page.words().size()) {
      return Optional.empty();
    }
    return page.word(last + 1, page.words().get(last).block())
        .filter(word -> word.start() == name.end() + 1 && !word.capital())
        .filter(word -> word.tag().equals("NOUN") || word.tag().equals("PROPN"))
        .filter(word -> head(word.key()))
        .filter(word -> page.nameIn(word.start(), word.end()).isEmpty());
  }

  private boolean head(String word) {
    Set<String> heads = lexicon.organizationHeads();
    return heads.contains(word) || lexicon.locationHeads().contains(word);
  }
}
