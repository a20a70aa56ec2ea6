package wireroom.enrich.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * The last name of a person who is named in full, before or after, where the model missed it or
 * took it for a place or a company.
 */
record MissedSurname(Lexicon lexicon) implements NamePass {
  private static final String REASON = "surname-of";
  private static final double CERTAINTY = 0.85;
  private static final double RETYPED = 0.8;
  private static final double SURE = 0.98;

  /** A surname after one of these is the town of that name. */
  private static final Set<String> WHERE =
      Set.of(
          "in", "at", "from", "near", "to", "outside", "around", "across", "of", "between", "and",
          "towards", "through", "over", ",");

  @Override
  public String name() {
    return "surname";
  }

  @Override
  public Story apply(Story story) {
    Set<Form> surnames =
        story.people().map(form -> new Form(List.of(form.last()))).collect(Collectors.toSet());
    Story retyped = story.map(page -> page.map(name -> retyped(page, name, surnames)));
    return new MissedPart(lexicon, Form::last, REASON, CERTAINTY).find(retyped);
  }

  private static Name retyped(Page page, Name name, Set<Form> surnames) {
    boolean person =
        surnames.contains(Form.of(page.words(name)))
            && switch (name.type()) {
              case PERSON -> false;
              case ORGANIZATION -> name.confidence() < SURE;
              case LOCATION -> !somewhere(page, name);
            };
    return person ? new Name(name.start(), name.end(), EntityType.PERSON, RETYPED, REASON) : name;
  }

  private static boolean somewhere(Page page, Name name) {
    int before = page.wordAt(name.start()) - 1;
    return before >= 0 && WHERE.contains(page.words().get(before).key());
  }
}
