package wireroom.enrich.resolve;

import java.util.Optional;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * A common noun right after a name belongs to it and says what it names: "Sandgate hospital",
 * "Green party", "Ashby city council", "Marsh Lane station", "St Anne's hospital".
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
    return following(page, name)
        .map(head -> named(name, head.end(), head.key()))
        .orElseGet(() -> retyped(page, name));
  }

  /** A name that already ends in such a noun. */
  private Name retyped(Page page, Name name) {
    Form form = Form.of(page.words(name));
    return form.size() > 1 && lexicon.organizationHeads().contains(form.last())
        ? named(name, name.end(), form.last())
        : name;
  }

  private Name named(Name name, int end, String head) {
    EntityType type =
        lexicon.organizationHeads().contains(head) ? EntityType.ORGANIZATION : EntityType.LOCATION;
    return end == name.end() && type == name.type()
        ? name
        : new Name(name.start(), end, type, Math.min(name.confidence(), CERTAINTY), name());
  }

  private Optional<Word> following(Page page, Name name) {
    int next = page.wordAt(name.end() - 1) + 1;
    if (page.words(name).startsWith("St ") && page.possessive(next)) {
      next++;
    }
    if (page.follows(next) && lexicon.modifiers().contains(page.words().get(next).key())) {
      next++;
    }
    return page.follows(next)
        ? Optional.of(page.words().get(next)).filter(word -> head(page, word))
        : Optional.empty();
  }

  private boolean head(Page page, Word word) {
    return (lexicon.organizationHeads().contains(word.key())
            || lexicon.locationHeads().contains(word.key()))
        && page.nameIn(word.start(), word.end()).isEmpty();
  }
}
