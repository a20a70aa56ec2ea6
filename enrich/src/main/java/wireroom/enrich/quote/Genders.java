package wireroom.enrich.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What titles, nouns and given names tell of a person's pronoun. Immutable. */
final class Genders {
  private final Map<String, Gender> words = new HashMap<>();

  private Genders() {}

  /** Reads the list that is shipped with this class. */
  static Genders bundled() {
    Genders genders = new Genders();
    WordLists.read("genders.txt").forEach(genders::add);
    return genders;
  }

  private void add(String label, Set<String> members) {
    Gender gender = Gender.valueOf(label.toUpperCase(Locale.ROOT));
    members.forEach(word -> words.put(word, gender));
  }

  /** What one title, noun or given name says, in any case. */
  Gender of(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return words.getOrDefault(
        key.endsWith(".") ? key.substring(0, key.length() - 1) : key, Gender.UNKNOWN);
  }

  /** What the first telling word of a name or description says. */
  Gender ofWords(String phrase) {
    for (String word : phrase.split("[\\s-]", -1)) {
      Gender gender = of(word);
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }
}
