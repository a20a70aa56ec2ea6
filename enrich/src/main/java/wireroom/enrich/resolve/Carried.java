package wireroom.enrich.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/** Names carried over to places of the dispatch where the model missed them. */
final class Carried {
  private static final int SHORTEST = 2;

  private Carried() {}

  /** A name of several words, or an acronym, found once is that name wherever it stands. */
  record WholeName() implements NamePass {
    @Override
    public String name() {
      return "repeat";
    }

    @Override
    public Story apply(Story story) {
      Map<List<String>, Sightings.Known> known = new HashMap<>();
      story
          .spots()
          .filter(spot -> spot.words().indexOf(' ') > 0 || Definition.acronym(spot.words()))
          .filter(spot -> !spot.tokens().isEmpty())
          .forEach(spot -> known.merge(spot.tokens(), known(spot), WholeName::surer));
      Sightings sightings = new Sightings(known.values());
      return story.map(page -> page.put(sightings.in(page, name())));
    }

    private static Sightings.Known known(Spot spot) {
      return new Sightings.Known(spot.tokens(), spot.type(), 0.9 * spot.name().confidence());
    }

    private static Sightings.Known surer(Sightings.Known a, Sightings.Known b) {
      return a.confidence() >= b.confidence() ? a : b;
    }
  }

  /** The last name of a person who is named in full, before or after. */
  record Surname(Lexicon lexicon) implements NamePass {
    private static final String REASON = "surname-of";
    private static final double SURE = 0.98;
    private static final double RETYPED = 0.8;
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
          people(story).map(form -> new Form(List.of(form.last()))).collect(Collectors.toSet());
      Story retyped = story.map(page -> page.map(name -> retyped(page, name, surnames)));
      return single(retyped, lexicon, Form::last, REASON, 0.85);
    }

    /** A surname that the model took for a place or a company. */
    private static Name retyped(Page page, Name name, Set<Form> surnames) {
      boolean person =
          surnames.contains(Form.of(page.words(name)))
              && switch (name.type()) {
                case PERSON -> false;
                case ORGANIZATION -> name.confidence() < SURE;
                case LOCATION -> !inPlace(page, name);
              };
      return person ? new Name(name.start(), name.end(), EntityType.PERSON, RETYPED, REASON) : name;
    }

    private static boolean inPlace(Page page, Name name) {
      int before = page.wordAt(name.start()) - 1;
      return before >= 0 && WHERE.contains(page.words().get(before).key());
    }
  }

  /** The first name of a person who is named in full, in texts that name this person. */
  record FirstName(Lexicon lexicon) implements NamePass {
    @Override
    public String name() {
      return "first-name";
    }

    @Override
    public Story apply(Story story) {
      return story.map(
          page ->
              single(alone(story, page), lexicon, Form::first, "first-name-of", 0.75)
                  .pages()
                  .getFirst());
    }
  }

  /** The full names of people. */
  private static Stream<Form> people(Story story) {
    return story
        .spots()
        .filter(spot -> spot.type() == EntityType.PERSON && spot.form().size() > 1)
        .map(Spot::form);
  }

  private static Story alone(Story story, Page page) {
    return new Story(story.header(), List.of(page));
  }

  private static Story single(
      Story story, Lexicon lexicon, Function<Form, String> part, String reason, double confidence) {
    Map<String, Sightings.Known> known = new HashMap<>();
    people(story)
        .map(part)
        .filter(word -> word.length() > SHORTEST && !lexicon.calendar().contains(word))
        .forEach(
            word ->
                known.put(word, new Sightings.Known(List.of(word), EntityType.PERSON, confidence)));
    Set<String> common = commonWords(story, known.keySet());
    Sightings sightings = new Sightings(known.values());
    return story.map(page -> page.add(certain(page, sightings.in(page, reason), common)));
  }

  /** Those of {@code names} that the dispatch also writes small, as words of the language. */
  private static Set<String> commonWords(Story story, Set<String> names) {
    Set<String> common = new HashSet<>();
    for (Page page : story.pages()) {
      for (Word word : page.words()) {
        if (!word.capital() && names.contains(word.key())) {
          common.add(word.key());
        }
      }
    }
    return common;
  }

  /** Without words that may be common ones: a capital says little where a sentence begins. */
  private static List<Name> certain(Page page, List<Name> found, Set<String> common) {
    return found.stream()
        .filter(name -> certain(page.words().get(page.wordAt(name.start())), common))
        .toList();
  }

  private static boolean certain(Word word, Set<String> common) {
    boolean likely = !word.opens() || word.shouted() || word.tag().equals("NOUN");
    return word.tag().equals("PROPN") || (likely && !common.contains(word.key()));
  }
}
