package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A name as a row of compared words: without a leading article, possessive endings, and "Jr".
 *
 * @param words each as {@link Spelling#key} gives it, at least one
 */
record Form(List<String> words) {
  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "the", "and", "in", "on", "to", "at", "de", "des", "du", "la", "le", "los",
          "las", "del", "et", "y", "und");
  private static final Set<String> TAILS = Set.of("union", "party", "agency", "group");
  private static final Set<String> GENERATIONS = Set.of("jr", "sr");

  Form {
    words = List.copyOf(words);
  }

  static Form of(String name) {
    List<String> words = new ArrayList<>(List.of(Spelling.key(name).split(" ", -1)));
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    if (words.size() > 1 && GENERATIONS.contains(words.getLast())) {
      words.removeLast();
    }
    words.replaceAll(Form::plain);
    return new Form(words);
  }

  int size() {
    return words.size();
  }

  String first() {
    return words.getFirst();
  }

  String last() {
    return words.getLast();
  }

  boolean startsWith(Form other) {
    return size() > other.size() && words.subList(0, other.size()).equals(other.words);
  }

  boolean endsWith(Form other) {
    return size() > other.size()
        && words.subList(size() - other.size(), size()).equals(other.words);
  }

  /** Whether {@code other} stands inside this one, neither at its start nor at its end. */
  boolean encloses(Form other) {
    return size() > other.size() + 1
        && Collections.indexOfSubList(words.subList(1, size() - 1), other.words) >= 0;
  }

  /** Whether {@code other} is the same but for an "s" at its end. */
  boolean pluralIs(Form other) {
    return size() == other.size()
        && words.subList(0, size() - 1).equals(other.words.subList(0, size() - 1))
        && other.last().equals(last() + "s");
  }

  /** Whether all words of {@code other} occur in this one, in the same order, and some more. */
  boolean embeds(Form other) {
    int found = 0;
    for (String word : words) {
      if (found < other.size() && word.equals(other.words.get(found))) {
        found++;
      }
    }
    return found == other.size() && size() > found;
  }

  /**
   * Whether {@code letters} is made of the words' first letters. Little words such as "of" may
   * count or not; a word of at most three letters may count whole, as "UK" and "HM" do.
   */
  boolean abbreviates(String letters) {
    return size() > 1 && spells(letters, 0, 0);
  }

  private boolean spells(String letters, int at, int word) {
    if (at == letters.length() && at > 1) {
      return word == size() || (word == size() - 1 && TAILS.contains(last()));
    }
    if (word == size()) {
      return false;
    }
    String next = words.get(word);
    if (LINKS.contains(next) && spells(letters, at, word + 1)) {
      return true;
    }
    if (at >= letters.length() || next.charAt(0) != letters.charAt(at)) {
      return false;
    }
    return spells(letters, at + 1, word + 1)
        || (next.length() <= 3
            && letters.startsWith(next, at)
            && spells(letters, at + next.length(), word + 1))
        || hyphenated(next, letters, at, word);
  }

  private boolean hyphenated(String next, String letters, int at, int word) {
    int hyphen = next.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < next.length()
        && at + 1 < letters.length()
        && next.charAt(hyphen + 1) == letters.charAt(at + 1)
        && spells(letters, at + 2, word + 1);
  }

  private static String plain(String raw) {
    String word = raw.length() > 1 && raw.endsWith(",") ? raw.substring(0, raw.length() - 1) : raw;
    if (word.length() > 2 && word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.length() > 1 && word.endsWith("'")) {
      return word.substring(0, word.length() - 1);
    }
    return word.equals("&") ? "and" : word;
  }
}
