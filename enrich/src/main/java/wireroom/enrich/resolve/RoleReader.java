package wireroom.enrich.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * Reads what a text says people are: "Jeremy Hunt, the health secretary,", "the health secretary,
 * Jeremy Hunt", "health secretary Jeremy Hunt", "Jeremy Hunt, 49, chair of the board,". A role is
 * given as written, without its article.
 */
record RoleReader(Lexicon lexicon) {
  private static final int LONGEST = 10;
  private static final Set<String> PHRASE =
      Set.of("NOUN", "PROPN", "ADJ", "ADP", "DET", "PART", "CCONJ", "NUM", "PRON");
  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "on", "to", "and", "&");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my", "another", "one");

  /** The roles of a person, sorted; of anything else none. */
  List<String> of(Group group, Story story) {
    return group.type() == EntityType.PERSON
        ? group.spots().stream().flatMap(spot -> of(spot, story)).distinct().sorted().toList()
        : List.of();
  }

  private Stream<String> of(Spot spot, Story story) {
    Page page = story.pages().get(spot.page());
    int first = page.wordAt(spot.name().start());
    int last = page.wordAt(spot.name().end() - 1);
    return Stream.of(after(page, last), before(page, first)).flatMap(Optional::stream);
  }

  /** An apposition behind the name, with or without an age between. */
  private Optional<String> after(Page page, int last) {
    Words words = Words.of(page, last);
    int at = last + 1;
    if (!words.is(at, ",")) {
      return Optional.empty();
    }
    at = words.tag(at + 1).equals("NUM") && words.is(at + 2, ",") ? at + 3 : at + 1;
    boolean article = ARTICLES.contains(words.key(at));
    int from = article ? at + 1 : at;
    int to = from;
    while (to < from + LONGEST && words.inPhrase(to)) {
      to++;
    }
    while (to > from && !words.noun(to - 1)) {
      to--;
    }
    boolean closed = words.closes(to);
    boolean loose = !article && !(LINKS.contains(words.key(headEnd(words, from, to))) && closed);
    return loose ? Optional.empty() : role(words, from, to);
  }

  /** A description before the name, with or without a comma between, and any title. */
  private Optional<String> before(Page page, int first) {
    Words words = Words.of(page, first);
    int end = first;
    while (lexicon.title(words.key(end - 1))) {
      end--;
    }
    boolean comma = words.is(end - 1, ",");
    int to = comma ? end - 1 : end;
    int from = to;
    while (from > to - LONGEST && (comma ? words.inPhrase(from - 1) : words.inRun(from - 1))) {
      from--;
    }
    for (int i = to - 1; i >= from; i--) {
      if (ARTICLES.contains(words.key(i)) || words.possessive(i)) {
        return role(words, i + 1, to);
      }
    }
    return comma ? Optional.empty() : role(words, from, to);
  }

  private Optional<String> role(Words words, int from, int to) {
    return from < to
            && words.noun(to - 1)
            && lexicon.roleHead(words.key(headEnd(words, from, to) - 1))
        ? Optional.of(words.between(from, to))
        : Optional.empty();
  }

  /** The index after the noun that says what the person is: before "of", "for" and the like. */
  private static int headEnd(Words words, int from, int to) {
    int end = from;
    while (end < to && !(end > from && LINKS.contains(words.key(end)))) {
      end++;
    }
    return end;
  }

  /** The words around a name, bounded by its paragraph. */
  private record Words(Page page, int block) {
    static Words of(Page page, int index) {
      return new Words(page, page.words().get(Math.min(index, page.words().size() - 1)).block());
    }

    private Optional<Word> word(int index) {
      return page.word(index, block);
    }

    boolean is(int index, String text) {
      return word(index).filter(word -> word.text().equals(text)).isPresent();
    }

    private Optional<Name> name(int index) {
      return word(index).flatMap(word -> page.nameIn(word.start(), word.end()));
    }

    String key(int index) {
      return word(index).map(Word::key).orElse("");
    }

    String tag(int index) {
      return word(index).map(Word::tag).orElse("");
    }

    boolean noun(int index) {
      return tag(index).equals("NOUN") || tag(index).equals("PROPN");
    }

    /** Whether the word can be part of a description; another person cannot. */
    boolean inPhrase(int index) {
      return (PHRASE.contains(tag(index)) || is(index, "-") || possessive(index))
          && name(index).filter(name -> name.type() == EntityType.PERSON).isEmpty();
    }

    boolean inRun(int index) {
      String tag = tag(index);
      return name(index).isEmpty()
          && (tag.equals("NOUN") || tag.equals("ADJ") || tag.equals("PROPN"));
    }

    boolean possessive(int index) {
      String key = key(index);
      return key.equals("'s") || key.equals("'");
    }

    boolean closes(int index) {
      return word(index).isEmpty() || tag(index).equals("PUNCT");
    }

    String between(int from, int to) {
      return page.text().substring(page.words().get(from).start(), page.words().get(to - 1).end());
    }
  }
}
