package wireroom.enrich.quote;

import java.util.Map;
import java.util.Set;
import wireroom.enrich.annotate.Reference;
import wireroom.schemas.model.EntityType;

/** The common nouns that can speak, those that carry somebody's words, and titles of names. */
final class Sources {
  private static final Map<String, Set<String>> NOUNS = WordLists.read("nouns.txt");

  private Sources() {}

  /** Whether a noun in lower case can be the subject of speaking. */
  static boolean isSource(String noun) {
    return in("person", noun)
        || in("people", noun)
        || in("body", noun)
        || (hasPersonEnding(noun) && !isArtefact(noun));
  }

  /** Whether a noun in lower case is said of one person. */
  static boolean isPerson(String noun) {
    return !isArtefact(noun) && !in("body", noun) && (in("person", noun) || hasPersonEnding(noun));
  }

  private static boolean hasPersonEnding(String noun) {
    return !in("thing", noun)
        && NOUNS.getOrDefault("ending", Set.of()).stream().anyMatch(noun::endsWith);
  }

  /** Whether a noun in lower case names something written or spoken. */
  static boolean isArtefact(String noun) {
    return in("artefact", noun);
  }

  /** Whether a noun in lower case is said of whoever asks the questions, seldom of a figure. */
  static boolean isAsker(String noun) {
    return in("asker", noun);
  }

  /** Irregular verbs in the past. */
  static Set<String> pastVerbs() {
    return NOUNS.getOrDefault("past", Set.of());
  }

  /** Whether a subject is such that words may be its own; a place is not. */
  static boolean canSpeak(Subject subject) {
    Reference reference = subject.reference();
    return switch (subject.kind()) {
      case NAME -> reference == null || reference.entity().type() != EntityType.LOCATION;
      case PRONOUN -> true;
      case DESCRIPTION -> isSource(subject.head()) || isArtefact(subject.head());
    };
  }

  /** Whether a noun phrase after a verb may be its subject rather than its object. */
  static boolean isAnimate(Subject subject) {
    return switch (subject.kind()) {
      case NAME -> true;
      case PRONOUN -> !subject.head().equals("it") && !subject.head().equals("they");
      case DESCRIPTION -> isSource(subject.head());
    };
  }

  /** Whether a subject is one person. */
  static boolean isPersonal(Subject subject) {
    Reference reference = subject.reference();
    return switch (subject.kind()) {
      case NAME -> reference != null && reference.entity().type() == EntityType.PERSON;
      case PRONOUN -> subject.head().equals("he") || subject.head().equals("she");
      case DESCRIPTION -> isPerson(subject.head());
    };
  }

  /** Whether a noun in lower case means several people. */
  static boolean isPeople(String noun) {
    return in("people", noun);
  }

  /** Whether letters in lower case may follow a name: "QC", "MP". */
  static boolean isPostNominal(String letters) {
    return in("letters", letters);
  }

  /** Whether a noun in lower case is an act of speech: "claim", "promise". */
  static boolean isSaying(String noun) {
    return in("saying", noun);
  }

  /** Whether a noun in lower case means a body that speaks as one. */
  static boolean isBody(String noun) {
    return in("body", noun);
  }

  /** Whether a noun in lower case stands for a body whose name it need not hold. */
  static boolean isGenericBody(String noun) {
    return in("generic", noun);
  }

  /** Whether a word in lower case, with or without its stop, says no more of a name than "Mr". */
  static boolean isTitle(String word) {
    return in("title", word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  private static boolean in(String label, String word) {
    return NOUNS.getOrDefault(label, Set.of()).contains(word);
  }
}
