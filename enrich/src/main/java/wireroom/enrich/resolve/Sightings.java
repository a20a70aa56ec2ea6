package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/** Finds known names again where the text has them untagged. */
final class Sightings {
  private final Map<String, List<Known>> byFirstWord = new HashMap<>();

  /**
   * A name to look for.
   *
   * @param words its words as {@link Spelling#key} gives them
   * @param type what it names
   * @param confidence of what is found
   */
  record Known(List<String> words, EntityType type, double confidence) {}

  Sightings(Collection<Known> known) {
    for (Known name : known) {
      byFirstWord.computeIfAbsent(name.words().getFirst(), k -> new ArrayList<>()).add(name);
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(k -> -k.words().size())));
  }

  /**
   * Where a known name stands whole in words that are untagged, or tagged only in part; longest
   * first.
   */
  List<Name> in(Page page, String reason) {
    List<Name> found = new ArrayList<>();
    List<Word> words = page.words();
    for (int i = 0; i < words.size(); i++) {
      for (Known known : byFirstWord.getOrDefault(words.get(i).key(), List.of())) {
        int end = i + known.words().size();
        if (end <= words.size() && stands(page, words.subList(i, end), known)) {
          found.add(name(words.subList(i, end), known, reason));
          i = end - 1;
          break;
        }
      }
    }
    return found;
  }

  private static Name name(List<Word> run, Known known, String reason) {
    return new Name(
        run.getFirst().start(), run.getLast().end(), known.type(), known.confidence(), reason);
  }

  private static boolean apart(Name name, Word first, Word last) {
    return name.end() <= first.start() || last.end() <= name.start();
  }

  /** A part of the longer name, taken for a name of its own. */
  private static boolean within(Name name, Word first, Word last) {
    int length = last.end() - first.start();
    return name.start() >= first.start()
        && name.end() <= last.end()
        && name.end() - name.start() < length;
  }

  private static boolean stands(Page page, List<Word> run, Known known) {
    for (int i = 0; i < run.size(); i++) {
      if (!run.get(i).key().equals(known.words().get(i))) {
        return false;
      }
    }
    Word first = run.getFirst();
    Word last = run.getLast();
    return first.capital()
        && first.block() == last.block()
        && page.names().stream()
            .allMatch(name -> apart(name, first, last) || within(name, first, last))
        && new Neighbours(page, first, last).letStandAlone();
  }
}
