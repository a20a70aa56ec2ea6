package wireroom.enrich.quote;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.Reference;

/**
 * One word of the reporter's clause; a whole marked stretch stands in it like one word.
 *
 * @param start index of its first char in the entry's text, an opening mark included
 * @param end the index after its last char, a closing mark included
 * @param text the word as written; for a marked stretch, what stands between the marks
 * @param form the word in lower case with straight apostrophes; empty for a marked stretch
 * @param tag its part of speech (UPOS); empty for a marked stretch
 * @param reference the name that it is a word of, or null
 * @param marked the marked stretch, or null for a word
 */
record Unit(
    int start,
    int end,
    String text,
    String form,
    String tag,
    @Nullable Reference reference,
    @Nullable Marked marked) {

  private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM");
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "who");
  private static final Set<String> STOPS = Set.of(".", "!", "?", "…", "...", ";", "?!", "!!");
  private static final Set<String> DASHES = Set.of("–", "—", "-", "--", "―");

  static Unit word(int start, int end, String text, String tag, @Nullable Reference reference) {
    String form = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return new Unit(start, end, text, form, tag, reference, null);
  }

  static Unit marked(Marked marked, String text) {
    return new Unit(marked.outerStart(), marked.outerEnd(), text, "", "", null, marked);
  }

  boolean isMarked() {
    return marked != null;
  }

  boolean is(String other) {
    return form.equals(other);
  }

  boolean isComma() {
    return form.equals(",");
  }

  boolean isDash() {
    return DASHES.contains(form);
  }

  boolean isStop() {
    return STOPS.contains(form);
  }

  boolean isVerbal() {
    return reference == null && (tag.equals("VERB") || tag.equals("AUX"));
  }

  /** Whether it can be part of a noun phrase without preposition. */
  boolean isNominal() {
    return reference != null || (NOMINAL.contains(tag) && !isDash()) || isPossessive();
  }

  /** Whether it makes a possessor: a possessive pronoun, or the mark after a name. */
  boolean isPossessive() {
    return POSSESSIVES.contains(form) || isGenitive();
  }

  /** Whether it is the ending of a genitive that stands as a word of its own. */
  boolean isGenitive() {
    return form.equals("'s") || form.equals("'");
  }

  boolean isSubjectPronoun() {
    return SUBJECT_PRONOUNS.contains(form);
  }

  /** Whether both are words of one name. */
  boolean sharesNameWith(Unit other) {
    Reference mine = reference;
    Reference theirs = other.reference;
    return mine != null && theirs != null && mine.start() == theirs.start();
  }

  boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
