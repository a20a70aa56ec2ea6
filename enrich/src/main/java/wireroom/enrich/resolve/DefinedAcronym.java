package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * An acronym in brackets after the name it stands for: "World Medical Association (WMA)". Where the
 * model missed the name, the words whose first letters spell the acronym are it.
 */
record DefinedAcronym() implements NamePass {
  private static final double CERTAINTY = 0.95;
  private static final int MOST_WORDS = 10;

  @Override
  public String name() {
    return "acronym";
  }

  @Override
  public Story apply(Story story) {
    return story.map(this::read);
  }

  private Page read(Page page) {
    Page read = page;
    List<Word> words = page.words();
    for (int i = 1; i + 2 < words.size(); i++) {
      if (words.get(i).text().equals("(")
          && words.get(i + 2).text().equals(")")
          && Definition.acronym(words.get(i + 1).text())) {
        read = defined(read, i);
      }
    }
    return read;
  }

  private Page defined(Page page, int bracket) {
    Word acronym = page.words().get(bracket + 1);
    Optional<Name> full =
        page.nameIn(page.words().get(bracket).start() - 2, page.words().get(bracket).start())
            .filter(name -> Form.of(page.words(name)).size() > 1)
            .or(() -> spelledOut(page, bracket, acronym.key()));
    return full.map(name -> page.put(both(page, name, acronym))).orElse(page);
  }

  private List<Name> both(Page page, Name full, Word acronym) {
    List<Name> names = new ArrayList<>();
    if (!page.names().contains(full)) {
      names.add(full);
    }
    boolean known =
        page.nameIn(acronym.start(), acronym.end())
            .filter(name -> name.type() == full.type())
            .isPresent();
    if (!known && full.type() != EntityType.PERSON) {
      names.add(new Name(acronym.start(), acronym.end(), full.type(), CERTAINTY, "acronym-of"));
    }
    return names;
  }

  /** The shortest run of words before the bracket that the acronym abbreviates. */
  private Optional<Name> spelledOut(Page page, int bracket, String acronym) {
    List<Word> words = page.words();
    for (int from = bracket - 2; from >= 0 && from >= bracket - MOST_WORDS; from--) {
      int start = words.get(from).start();
      int end = words.get(bracket - 1).end();
      boolean spells =
          words.get(from).capital()
              && words.get(from).block() == words.get(bracket).block()
              && Form.of(page.text().substring(start, end)).abbreviates(acronym);
      if (spells) {
        return Optional.of(new Name(start, end, EntityType.ORGANIZATION, CERTAINTY, name()));
      }
    }
    return Optional.empty();
  }
}
