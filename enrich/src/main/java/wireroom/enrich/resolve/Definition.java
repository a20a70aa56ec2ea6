package wireroom.enrich.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wireroom.enrich.annotate.Name;

/**
 * A full name and the short one that the text itself gives for it, as in "World Medical Association
 * (WMA)" and "WMA (World Medical Association)".
 *
 * @param full the full name
 * @param brief the short one
 */
record Definition(Form full, Form brief) {
  private static final int LONGEST_ACRONYM = 8;

  /** Those made by two names, one of which stands alone in brackets right after the other. */
  static Set<Definition> in(Story story) {
    Set<Definition> found = new HashSet<>();
    for (Page page : story.pages()) {
      List<Name> names = page.names();
      for (int i = 1; i < names.size(); i++) {
        if (bracketed(page.text(), names.get(i - 1), names.get(i))) {
          found.add(of(page.words(names.get(i - 1)), page.words(names.get(i))));
        }
      }
    }
    return found;
  }

  /** Whether a word is written as acronyms are: "BMA", "DfT", "U.N.", but not "NHSX2000s". */
  static boolean acronym(String word) {
    String letters = word.replace(".", "");
    long capitals = letters.codePoints().filter(Character::isUpperCase).count();
    return letters.length() >= 2
        && letters.length() <= LONGEST_ACRONYM
        && letters.codePoints().allMatch(Character::isLetterOrDigit)
        && capitals >= 2
        && capitals * 2 > letters.length();
  }

  private static boolean bracketed(String text, Name before, Name inside) {
    String between = text.substring(before.end(), inside.start());
    return (between.equals(" (") || between.equals("’s (") || between.equals("'s ("))
        && text.startsWith(")", inside.end())
        && (acronym(text.substring(before.start(), before.end()))
            || acronym(text.substring(inside.start(), inside.end())));
  }

  private static Definition of(String before, String inside) {
    Form first = Form.of(before);
    Form second = Form.of(inside);
    return first.size() >= second.size()
        ? new Definition(first, second)
        : new Definition(second, first);
  }
}
