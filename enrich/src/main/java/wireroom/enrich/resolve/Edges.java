package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wireroom.enrich.annotate.Name;
import wireroom.schemas.model.EntityType;

/**
 * Takes out of a name what is no part of it: articles, titles, honours, possessive endings,
 * punctuation at its edges. A name of nothing else is dropped.
 */
record Edges(Lexicon lexicon) implements NamePass {
  private static final Pattern LINKED =
      Pattern.compile("-(?:y|yr|on|upon|le|in|la|de|du|super|under|by|next-the|sur)-\\p{L}+");

  @Override
  public String name() {
    return "edges";
  }

  @Override
  public Story apply(Story story) {
    return story.map(this::trimmed);
  }

  private Page trimmed(Page page) {
    List<Name> kept = new ArrayList<>();
    for (Name name : page.names()) {
      trimmed(page.text(), name).ifPresent(kept::add);
    }
    return page.withNames(kept);
  }

  /** The name without what is no part of it, or nothing where nothing is left. */
  Optional<Name> trimmed(String text, Name name) {
    Extent extent = new Extent(text, name.start(), name.end()).wholeWords();
    Extent last;
    do {
      last = extent;
      extent = extent.withoutBlanksAndMarks();
      extent = possessed(name, extent) ? extent.withoutPossessive() : extent;
      extent = name.type() == EntityType.PERSON ? withoutTitles(extent) : extent.withoutArticle();
    } while (!extent.equals(last));
    boolean title =
        name.type() == EntityType.PERSON
            && lexicon.honorifics().contains(Spelling.key(extent.words()));
    return extent.named() && !title
        ? Optional.of(
            new Name(extent.start, extent.end, name.type(), name.confidence(), name.reason()))
        : Optional.empty();
  }

  /** "Sainsbury's" is a name with its ending; people and acronyms have none of their own. */
  private static boolean possessed(Name name, Extent extent) {
    return name.type() == EntityType.PERSON
        || Definition.acronym(extent.withoutPossessive().words());
  }

  private Extent withoutTitles(Extent extent) {
    Extent left = extent.withoutArticle();
    int first = left.firstBlank();
    if (first > 0 && lexicon.title(Spelling.key(left.words().substring(0, first)))) {
      return new Extent(left.text, left.start + first + 1, left.end);
    }
    int last = left.words().lastIndexOf(' ');
    if (last > 0 && lexicon.honours().contains(Spelling.key(left.words().substring(last + 1)))) {
      return new Extent(left.text, left.start, left.start + last);
    }
    return left;
  }

  /** A stretch of a text. */
  private record Extent(String text, int start, int end) {
    String words() {
      return text.substring(start, end);
    }

    int firstBlank() {
      return words().indexOf(' ');
    }

    boolean named() {
      return words().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The extent with the words that it begins and ends in; "Llan" is "Llan-y-medd". */
    Extent wholeWords() {
      int from = start;
      int to = end;
      while (from > 0 && inWord(from)) {
        from--;
      }
      while (to < text.length() && inWord(to)) {
        to++;
      }
      Matcher more = LINKED.matcher(text).region(to, text.length());
      return new Extent(text, from, more.lookingAt() ? more.end() : to);
    }

    private boolean inWord(int index) {
      return Character.isLetterOrDigit(text.charAt(index - 1))
          && Character.isLetterOrDigit(text.charAt(index));
    }

    Extent withoutBlanksAndMarks() {
      int from = start;
      int to = end;
      while (from < to && opening(text.charAt(from))) {
        from++;
      }
      while (from < to && closing(to)) {
        to--;
      }
      return new Extent(text, from, to);
    }

    Extent withoutPossessive() {
      String words = words();
      return words.length() > 2 && (words.endsWith("’s") || words.endsWith("'s"))
          ? new Extent(text, start, end - 2)
          : this;
    }

    /**
     * "the Guardian" loses its article; "The Hague" is not written small anywhere, and keeps it.
     */
    Extent withoutArticle() {
      String words = words();
      boolean article = words.startsWith("the ") || (words.startsWith("The ") && !hague(words));
      return article ? new Extent(text, start + 4, end) : this;
    }

    private static boolean hague(String words) {
      return words.equals("The Hague");
    }

    private static boolean opening(char c) {
      return Character.isWhitespace(c) || "“”\"‘(,;:–—-/".indexOf(c) >= 0;
    }

    private boolean closing(int to) {
      char c = text.charAt(to - 1);
      return Character.isWhitespace(c)
          || "“”\"‘,;:–—-/!?".indexOf(c) >= 0
          || (c == ')' && text.substring(start, to).indexOf('(') < 0);
    }
  }
}
