package wireroom.enrich.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
      return story.map(page -> page.add(sightings.in(page, name())));
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
    @Override
    public String name() {
      return "surname";
    }

    @Override
    public Story apply(Story story) {
      return single(story, lexicon, Form::last, "surname-of", 0.85);
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

  private static Story alone(Story story, Page page) {
    return new Story(story.header(), List.of(page));
  }

  private static Story single(
      Story story, Lexicon lexicon, Function<Form, String> part, String reason, double confidence) {
    Map<String, Sightings.Known> known = new HashMap<>();
    story
        .spots()
        .filter(spot -> spot.type() == EntityType.PERSON && spot.form().size() > 1)
        .map(spot -> part.apply(spot.form()))
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

  /** Without words at the start of a sentence that may be common ones. */
  private static List<Name> certain(Page page, List<Name> found, Set<String> common) {
    return found.stream()
        .filter(
            name -> {
              Word word = page.words().get(page.wordAt(name.start()));
              return word.tag().equals("PROPN") || (!word.opens() && !common.contains(word.key()));
            })
        .toList();
  }
}
