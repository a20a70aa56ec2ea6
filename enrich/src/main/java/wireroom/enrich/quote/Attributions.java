package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of speech of a clause and their subjects. */
final class Attributions {
  private static final Set<String> CERTAIN =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "wrote",
          "writes",
          "added",
          "adds",
          "replied",
          "asked",
          "saying",
          "explained",
          "tweeted");
  private static final Set<String> BE =
      Set.of("is", "was", "were", "are", "be", "been", "being", "am", "got");
  private static final Set<String> MODALS =
      Set.of("would", "could", "should", "might", "must", "can", "may", "'d", "did", "do", "does");
  private static final Set<String> TELL =
      Set.of("told", "tells", "tell", "telling", "informed", "assured", "reminded");

  private final CueLexicon lexicon;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Attributions(CueLexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.subjects = new Subjects(phrases);
  }

  /** The attributions of a clause in the order of their verbs. */
  List<Attribution> of(Clause clause) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      Attribution attribution = at(clause, i, found);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  private @Nullable Attribution at(Clause clause, int i, List<Attribution> earlier) {
    if (clause.isWord(i, "according") && clause.isWord(i + 1, "to")) {
      return turned(clause, i, i + 2, CueClass.SPEECH, phrases.startingAt(clause, i + 2));
    }
    Unit unit = clause.at(i);
    if (unit.isMarked() || unit.reference() != null) {
      return null;
    }
    CueClass phrase = clause.has(i + 1) ? lexicon.of(unit.form(), clause.at(i + 1).form()) : null;
    CueClass cueClass = phrase == null ? lexicon.of(unit.form()) : phrase;
    if (cueClass == null || !isFinite(clause, i)) {
      return null;
    }
    return attribution(clause, i, phrase == null ? i + 1 : i + 2, cueClass, earlier);
  }

  private @Nullable Attribution attribution(
      Clause clause, int verb, int verbEnd, CueClass cueClass, List<Attribution> earlier) {
    Subject after = subjects.after(clause, verbEnd);
    if (after != null && isInverted(clause, verb, after)) {
      return turned(clause, verb, verbEnd, cueClass, after);
    }
    int left = Subjects.beforeGroup(clause, verb);
    if (continues(clause, verb, left)) {
      Subject carried = carried(clause, verb, earlier);
      return carried == null ? null : straight(clause, verb, verbEnd, cueClass, carried);
    }
    Subject before = subjects.before(clause, verb);
    return before == null ? null : straight(clause, verb, verbEnd, cueClass, before);
  }

  private static boolean isFinite(Clause clause, int verb) {
    Unit unit = clause.at(verb);
    if (!unit.tag().equals("VERB") && !CERTAIN.contains(unit.form())) {
      return false;
    }
    for (int i = verb - 1; clause.has(i) && i > Subjects.beforeGroup(clause, verb); i--) {
      Unit before = clause.at(i);
      boolean passive = BE.contains(before.form()) && !unit.form().endsWith("ing");
      if (passive || before.is("not") || before.is("n't") || MODALS.contains(before.form())) {
        return false;
      }
    }
    return !clause.isWord(Subjects.beforeGroup(clause, verb), "to");
  }

  /** Whether the verb goes on with another verb's subject: a participle, or after "and". */
  private static boolean continues(Clause clause, int verb, int left) {
    boolean participle = clause.at(verb).form().endsWith("ing") && left == verb - 1;
    return participle || clause.isWord(left, "and") || clause.isWord(left, "but");
  }

  private @Nullable Subject carried(Clause clause, int verb, List<Attribution> earlier) {
    if (!earlier.isEmpty()) {
      return earlier.getLast().subject();
    }
    for (int i = 0; i < verb; i++) {
      if (clause.at(i).isVerbal()) {
        Subject subject = subjects.before(clause, i);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  private static boolean isInverted(Clause clause, int verb, Subject after) {
    if (TELL.contains(clause.at(verb).form()) || !isAnimate(after)) {
      return false;
    }
    int left = verb - 1;
    while (clause.isTag(left, "ADV")) {
      left--;
    }
    boolean afterPause = !clause.has(left) || clause.isPause(left) || clause.isMarked(left);
    return afterPause && !governsVerb(clause, after) && clause.has(0) && left >= 0;
  }

  private static boolean isAnimate(Subject subject) {
    return switch (subject.kind()) {
      case NAME, PRONOUN -> true;
      case DESCRIPTION -> Sources.isSource(subject.head());
    };
  }

  private static boolean governsVerb(Clause clause, Subject after) {
    int i = after.to();
    return (clause.has(i) && clause.at(i).isVerbal()) || clause.isWord(i, "would");
  }

  private Attribution straight(
      Clause clause, int verb, int verbEnd, CueClass cueClass, Subject subject) {
    boolean beside = subject.end() <= clause.at(verb).start();
    int start =
        beside ? Math.min(subject.start(), clause.at(verb).start()) : clause.at(verb).start();
    return new Attribution(
        verb,
        verbEnd,
        cueClass,
        subject,
        false,
        start,
        clause.at(verbEnd - 1).end(),
        phrases.words(clause, verb, verbEnd - 1));
  }

  private @Nullable Attribution turned(
      Clause clause, int verb, int verbEnd, CueClass cueClass, @Nullable Subject subject) {
    if (subject == null) {
      return null;
    }
    return new Attribution(
        verb,
        verbEnd,
        cueClass,
        subject,
        true,
        clause.at(verb).start(),
        subject.end(),
        phrases.words(clause, verb, verbEnd - 1));
  }
}
