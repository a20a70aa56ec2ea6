package wireroom.enrich.quote;

import java.util.Set;

/** Tells whether a word that may report speech does so where it stands. */
final class VerbGroups {
  private static final Set<String> CERTAIN =
      Set.of(
          "said",
          "says",
          "saying",
          "told",
          "tells",
          "wrote",
          "writes",
          "added",
          "adds",
          "replied",
          "asked",
          "explained",
          "tweeted");
  private static final Set<String> BE =
      Set.of("is", "was", "were", "are", "be", "been", "being", "am", "got");
  private static final Set<String> MODALS =
      Set.of("would", "could", "should", "might", "must", "can", "may", "'d", "did", "do", "does");
  private static final Set<String> MODIFIERS =
      Set.of(
          "n't", "not", "both", "all", "then", "also", "has", "have", "had", "having", "'ve", "'d",
          "is", "was", "are", "were", "be", "been", "being");
  private static final Set<String> TELL =
      Set.of("told", "tells", "tell", "telling", "informed", "assured", "reminded");

  private VerbGroups() {}

  /** Whether the word, whatever its tag, is the verb of speech that it looks like. */
  static boolean isCertain(Clause clause, int verb) {
    return CERTAIN.contains(clause.at(verb).form());
  }

  /** Whether the verb's object is whom it is said to, so that it never precedes its subject. */
  static boolean addresses(Clause clause, int verb) {
    return TELL.contains(clause.at(verb).form());
  }

  /** Index of the unit left of the verb's auxiliaries and adverbs; -1 where there is none. */
  static int before(Clause clause, int verb) {
    int i = verb - 1;
    while (clause.has(i) && isModifier(clause.at(i))) {
      i--;
    }
    return i;
  }

  private static boolean isModifier(Unit unit) {
    return unit.reference() == null
        && (unit.tag().equals("ADV")
            || unit.tag().equals("AUX")
            || (unit.tag().equals("PART") && !unit.is("to") && !unit.isGenitive())
            || MODIFIERS.contains(unit.form()));
  }

  /** Whether the verb says that its subject speaks: not that it is spoken to, would or did not. */
  static boolean asserts(Clause clause, int verb) {
    if (!isVerb(clause, verb)) {
      return false;
    }
    int before = before(clause, verb);
    for (int i = before + 1; i < verb; i++) {
      Unit unit = clause.at(i);
      if (isPassive(clause, verb, i) || isNegative(unit) || MODALS.contains(unit.form())) {
        return false;
      }
    }
    return !clause.isWord(before, "to") || clause.hasMarksNear(verb + 1);
  }

  /** Whether the verb is a passive whose agent follows: "was described by". */
  static boolean hasAgent(Clause clause, int verb, int verbEnd) {
    return clause.isWord(verbEnd, "by") && verb > 0 && isPassive(clause, verb, verb - 1);
  }

  private static boolean isPassive(Clause clause, int verb, int auxiliary) {
    return BE.contains(clause.at(auxiliary).form()) && !clause.at(verb).form().endsWith("ing");
  }

  private static boolean isNegative(Unit unit) {
    return unit.is("not") || unit.form().endsWith("n't");
  }

  /** Whether the word is a verb here: by its tag, or by what stands around a doubtful one. */
  private static boolean isVerb(Clause clause, int at) {
    if (clause.isTag(at, "VERB") || isCertain(clause, at) || clause.isMarked(at - 1)) {
      return true;
    }
    boolean closes = at + 1 == clause.size() && clause.at(at).form().endsWith("s");
    return clause.isTag(at, "NOUN")
        && isAfterNoun(clause, at)
        && (closes || opensComplement(clause, at + 1));
  }

  private static boolean isAfterNoun(Clause clause, int at) {
    return clause.has(at - 1)
        && !clause.at(at - 1).isGenitive()
        && (clause.at(at - 1).reference() != null
            || clause.isTag(at - 1, "NOUN")
            || clause.isTag(at - 1, "PROPN"));
  }

  private static boolean opensComplement(Clause clause, int at) {
    return clause.isMarked(at)
        || clause.isPause(at)
        || clause.isWord(at, ":")
        || clause.isWord(at, "that")
        || (clause.has(at) && clause.at(at).isSubjectPronoun());
  }

  /** Whether the verb goes on from another one: a participle, an infinitive, or after "and". */
  static boolean continues(Clause clause, int verb) {
    int before = before(clause, verb);
    boolean participle = clause.at(verb).form().endsWith("ing") && before == verb - 1;
    return participle
        || clause.isWord(before, "and")
        || clause.isWord(before, "but")
        || clause.isWord(before, "to");
  }
}
