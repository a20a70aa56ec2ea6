package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.ParagraphKind;

/** What follows "Dr", "Mrs" or "Sir" is a person. */
record Honorific(Lexicon lexicon) implements NamePass {
  private static final double CERTAINTY = 0.92;
  private static final int MOST_WORDS = 4;
  private static final Set<String> PARTICLES =
      Set.of("de", "da", "di", "du", "del", "van", "von", "der", "den", "la", "le", "bin", "ben");

  @Override
  public String name() {
    return "honorific";
  }

  @Override
  public Story apply(Story story) {
    return story.map(this::read);
  }

  private Page read(Page page) {
    List<Name> found = new ArrayList<>();
    List<Word> words = page.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).capital() && lexicon.honorifics().contains(words.get(i).key())) {
        person(page, i + 1).ifPresent(found::add);
      }
    }
    return page.put(found);
  }

  private Optional<Name> person(Page page, int first) {
    List<Word> run = run(page.words(), first);
    if (run.isEmpty()) {
      return Optional.empty();
    }
    int start = run.getFirst().start();
    int end = run.getLast().end();
    Optional<Name> known = page.nameIn(start, end);
    if (known.isEmpty()) {
      return run.getFirst().kind() == ParagraphKind.HEADING
          ? Optional.empty()
          : Optional.of(new Name(start, end, EntityType.PERSON, CERTAINTY, name()));
    }
    return known
        .filter(name -> name.type() != EntityType.PERSON && name.start() == start)
        .map(name -> new Name(start, name.end(), EntityType.PERSON, CERTAINTY, name()));
  }

  /** The capitalised words from {@code first} on, particles between them included. */
  private List<Word> run(List<Word> words, int first) {
    int end = first;
    for (int i = first; i < words.size() && i < first + MOST_WORDS && joined(words, i); i++) {
      Word word = words.get(i);
      if (word.capital() && !lexicon.honours().contains(word.key()) && !word.opens()) {
        end = i + 1;
      } else if (!PARTICLES.contains(word.key())) {
        break;
      }
    }
    return words.subList(first, end);
  }

  private static boolean joined(List<Word> words, int i) {
    int gap = words.get(i).start() - words.get(i - 1).end();
    return words.get(i).block() == words.get(i - 1).block()
        && (gap == 1 || words.get(i - 1).text().endsWith("."));
  }
}
