package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import wireroom.enrich.annotate.Block;
import wireroom.enrich.annotate.Name;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;

/**
 * One text of a dispatch as the passes see it. Immutable.
 *
 * @param text as written
 * @param words all its words in a row
 * @param blocks its paragraphs
 * @param names those found so far, in order, without overlap
 */
record Page(String text, List<Word> words, List<Block> blocks, List<Name> names) {
  static Page of(NamedText named) {
    List<Word> words = new ArrayList<>();
    List<Block> blocks = named.text().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      for (Sentence sentence : blocks.get(i).sentences()) {
        boolean opens = true;
        for (Token t : sentence.tokens()) {
          String key = Spelling.key(t.text());
          words.add(
              new Word(t.start(), t.end(), t.text(), key, t.tag(), opens, i, blocks.get(i).kind()));
          opens = opens ? !Character.isLetterOrDigit(t.text().codePointAt(0)) : opener(t.text());
        }
      }
    }
    return new Page(named.text().text(), List.copyOf(words), blocks, List.of())
        .withNames(named.names());
  }

  /** The page with {@code found} only; of two that overlap the one that starts first stays. */
  Page withNames(List<Name> found) {
    if (found.equals(names)) {
      return this;
    }
    List<Name> kept = new ArrayList<>(found.size());
    for (Name name : found.stream().sorted(Comparator.comparingInt(Name::start)).toList()) {
      if (kept.isEmpty() || !overlap(kept.getLast(), name)) {
        kept.add(name);
      }
    }
    return new Page(text, words, blocks, List.copyOf(kept));
  }

  /** The page with each name put through {@code change}. */
  Page map(UnaryOperator<Name> change) {
    return withNames(names.stream().map(change).toList());
  }

  /** The page with those of {@code found} that overlap no name it has, first come first served. */
  Page add(List<Name> found) {
    List<Name> all = new ArrayList<>(names);
    for (Name name : found) {
      if (all.stream().noneMatch(other -> overlap(name, other))) {
        all.add(name);
      }
    }
    return withNames(all);
  }

  /** The page with {@code found}, each in the stead of the names it overlaps. */
  Page put(List<Name> found) {
    List<Name> kept =
        names.stream().filter(old -> found.stream().noneMatch(n -> overlap(n, old))).toList();
    return withNames(kept).add(found);
  }

  String words(Name name) {
    return text.substring(name.start(), name.end());
  }

  /** The words that a name is made of. */
  List<Word> run(Name name) {
    int first = wordAt(name.start());
    return words.subList(
        first, Math.max(first, Math.min(wordAt(name.end() - 1) + 1, words.size())));
  }

  /**
   * The index of the first word that ends after {@code offset}; the count of words if none does.
   */
  int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The name that covers any of the text between two offsets. */
  Optional<Name> nameIn(int start, int end) {
    return names.stream().filter(n -> n.start() < end && start < n.end()).findFirst();
  }

  /** The word at {@code index} if there is one in paragraph {@code block}. */
  Optional<Word> word(int index, int block) {
    return index >= 0 && index < words.size() && words.get(index).block() == block
        ? Optional.of(words.get(index))
        : Optional.empty();
  }

  /** What a new sentence may follow inside another. */
  private static boolean opener(String token) {
    return token.equals("“") || token.equals("‘") || token.equals(":") || token.equals("…");
  }

  /** Whether the word at {@code index} is the ending of a possessive. */
  boolean possessive(int index) {
    return index > 0
        && index < words.size()
        && (words.get(index).key().equals("'s") || words.get(index).key().equals("'"))
        && words.get(index).start() == words.get(index - 1).end();
  }

  /** Whether there is a word at {@code index}, one space behind the one before it. */
  boolean follows(int index) {
    return index > 0
        && index < words.size()
        && words.get(index).start() == words.get(index - 1).end() + 1
        && words.get(index).block() == words.get(index - 1).block();
  }

  private static boolean overlap(Name a, Name b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
