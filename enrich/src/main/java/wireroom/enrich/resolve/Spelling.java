package wireroom.enrich.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How names are compared and turned into ids. */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
  private static final Pattern NOT_SLUG = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that Unicode does not take apart into a base and a mark. */
  private static final Map<Character, String> WHOLE =
      Map.of(
          'ø', "o", 'ł', "l", 'đ', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı', "i", 'þ', "th", 'ð',
          "d");

  private Spelling() {}

  /**
   * The name as it is compared: lower case, no diacritics, no full stops, straight apostrophes, one
   * kind of hyphen, single spaces.
   */
  static String key(String name) {
    String plain = ascii(name) ? name : folded(name);
    plain = plain.toLowerCase(Locale.ROOT);
    if (plain.indexOf('.') >= 0) {
      plain = plain.replace(".", "");
    }
    return spaced(plain) ? BLANKS.matcher(plain).replaceAll(" ").strip() : plain;
  }

  /** The name as part of an id: lower-case letters and digits, joined by hyphens; never empty. */
  static String slug(String name) {
    String slug = NOT_SLUG.matcher(key(name).replace("'", "")).replaceAll("-");
    slug = slug.replaceAll("^-|-$", "");
    return slug.isEmpty() ? "u" + Integer.toHexString(name.codePointAt(0)) : slug;
  }

  static boolean capital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  static boolean shouted(String word) {
    return word.codePoints().filter(Character::isLetter).limit(2).count() == 2
        && word.codePoints().noneMatch(Character::isLowerCase);
  }

  /** The words with a capital at the start of each and small letters after it. */
  static String capitalized(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean inside = false;
    for (int c : words.codePoints().toArray()) {
      out.appendCodePoint(inside ? Character.toLowerCase(c) : Character.toTitleCase(c));
      inside = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
    return out.toString();
  }

  private static boolean spaced(String text) {
    return text.chars().anyMatch(Character::isWhitespace);
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String name) {
    String text = name.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
    text = DASHES.matcher(text).replaceAll("-");
    text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      out.append(WHOLE.getOrDefault(c, String.valueOf(c)));
    }
    return out.toString();
  }
}
