package wireroom.enrich.resolve;

import java.util.Set;
import java.util.stream.Collectors;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * "St Anne's" alone means the hospital or school that the dispatch names in full, and keeps its
 * possessive ending, which is a part of the name.
 */
record Saint(Lexicon lexicon) implements NamePass {
  private static final double CERTAINTY = 0.9;
  private static final String ST = "St ";

  @Override
  public String name() {
    return "saint";
  }

  @Override
  public Story apply(Story story) {
    Set<String> known =
        story
            .spots()
            .filter(spot -> spot.type() == EntityType.ORGANIZATION)
            .filter(spot -> spot.words().startsWith(ST) && spot.form().size() > 2)
            .filter(spot -> lexicon.organizationHeads().contains(spot.form().last()))
            .map(spot -> spot.form().words().get(1))
            .collect(Collectors.toSet());
    return story.map(page -> page.map(name -> organization(page, name, known)));
  }

  private Name organization(Page page, Name name, Set<String> known) {
    String words = page.words(name);
    Form form = Form.of(words);
    if (!words.startsWith(ST) || form.size() != 2 || !known.contains(form.last())) {
      return name;
    }
    int next = page.wordAt(name.end() - 1) + 1;
    int end = page.possessive(next) ? page.words().get(next).end() : name.end();
    return end == name.end() && name.type() == EntityType.ORGANIZATION
        ? name
        : new Name(name.start(), end, EntityType.ORGANIZATION, CERTAINTY, name());
  }
}
