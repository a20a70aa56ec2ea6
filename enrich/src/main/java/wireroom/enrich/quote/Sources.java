package wireroom.enrich.quote;

import java.util.Map;
import java.util.Set;

/** The common nouns that can speak, those that carry somebody's words, and titles of names. */
final class Sources {
  private static final Map<String, Set<String>> NOUNS = WordLists.read("nouns.txt");

  private Sources() {}

  /** Whether a noun in lower case can be the subject of speaking. */
  static boolean isSource(String noun) {
    return in("speaker", noun)
        || (NOUNS.getOrDefault("ending", Set.of()).stream().anyMatch(noun::endsWith)
            && !isArtefact(noun));
  }

  /** Whether a noun in lower case names something written or spoken. */
  static boolean isArtefact(String noun) {
    return in("artefact", noun);
  }

  /** Whether a word in lower case, with or without its stop, says no more of a name than "Mr". */
  static boolean isTitle(String word) {
    return in("title", word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  private static boolean in(String label, String word) {
    return NOUNS.getOrDefault(label, Set.of()).contains(word);
  }
}
