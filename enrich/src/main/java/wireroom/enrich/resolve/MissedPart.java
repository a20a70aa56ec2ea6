package wireroom.enrich.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * Finds one part of the names of people who are named in full.
 *
 * @param lexicon the word lists
 * @param part takes the part of a full name
 * @param reason what is found is found for
 * @param certainty how often that is right, 0 to 1
 */
record MissedPart(Lexicon lexicon, Function<Form, String> part, String reason, double certainty) {
  private static final int SHORTEST = 3;

  /** The story with the names that it lacked. */
  Story find(Story story) {
    Set<String> parts =
        story
            .people()
            .map(part)
            .filter(word -> word.length() >= SHORTEST && !lexicon.calendar().contains(word))
            .collect(Collectors.toSet());
    Sightings sightings =
        new Sightings(
            parts.stream()
                .map(word -> new Sightings.Known(List.of(word), EntityType.PERSON, certainty))
                .toList());
    Set<String> common = commonWords(story, parts);
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
