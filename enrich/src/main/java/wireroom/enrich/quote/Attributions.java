package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.Reference;
import wireroom.schemas.model.EntityType;

/** Finds the verbs of speech of a clause and their subjects. */
final class Attributions {
  private static final int NEAR = 7;
  private static final int LONGEST_LABEL = 6;
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
  private static final Set<String> PRESENTING = Set.of("here", "there", "this", "these");
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
      if (attribution != null && isPlausible(clause, attribution)) {
        found.add(attribution);
      }
    }
    if (found.isEmpty()) {
      Attribution colon = colon(clause);
      return colon == null ? found : List.of(colon);
    }
    return found;
  }

  /** The subject that only a colon joins to marked words or to the next paragraph. */
  private @Nullable Attribution colon(Clause clause) {
    for (int i = clause.size() - 1; i > 0; i--) {
      boolean label = i < LONGEST_LABEL && marksNear(clause, i + 1);
      if (clause.isWord(i, ":") && (i + 1 == clause.size() || clause.isMarked(i + 1) || label)) {
        Subject main = mainSubject(clause, i);
        Subject subject = main == null ? label(clause, i) : main;
        boolean speaks = subject != null && canSpeak(subject);
        return speaks && subject != null
            ? straight(Attribution.Cue.COLON, clause, i, i + 1, CueClass.SPEECH, subject)
            : null;
      }
    }
    return null;
  }

  private static boolean canSpeak(Subject subject) {
    Reference reference = subject.reference();
    return switch (subject.kind()) {
      case NAME -> reference == null || reference.entity().type() != EntityType.LOCATION;
      case PRONOUN -> true;
      case DESCRIPTION -> Sources.isSource(subject.head()) || Sources.isArtefact(subject.head());
    };
  }

  /** The subject of the first verb of a clause that has one, or null. */
  @Nullable Subject mainSubject(Clause clause) {
    return mainSubject(clause, clause.size());
  }

  /** The first person named before {@code limit}, or else a noun phrase at its very beginning. */
  private @Nullable Subject label(Clause clause, int limit) {
    if (PRESENTING.contains(clause.at(0).form())) {
      return null;
    }
    for (int i = 0; i < limit; i++) {
      if (NounPhrases.endsPerson(clause, i)) {
        return phrases.endingAt(clause, i);
      }
    }
    int first = clause.at(0).isNominal() ? 0 : 1;
    Subject subject = phrases.startingAt(clause, first);
    return subject != null && subject.to() <= limit ? subject : null;
  }

  private @Nullable Attribution at(Clause clause, int i, List<Attribution> earlier) {
    if (clause.isWord(i, "according") && clause.isWord(i + 1, "to")) {
      return turned(
          Attribution.Cue.ACCORDING,
          clause,
          i,
          i + 2,
          CueClass.SPEECH,
          phrases.startingAt(clause, i + 2));
    }
    Unit unit = clause.at(i);
    if (unit.isDash() && clause.isMarked(i - 1)) {
      return signature(clause, i);
    }
    if (unit.isMarked() || unit.reference() != null) {
      return null;
    }
    if (Sources.isSaying(unit.form()) && (marksNear(clause, i + 1) || clause.isWord(i + 1, ":"))) {
      Subject possessor = phrases.possessorOf(clause, i);
      return possessor == null
          ? null
          : straight(Attribution.Cue.NOUN, clause, i, i + 1, CueClass.ACT, possessor);
    }
    CueClass phrase = clause.has(i + 1) ? lexicon.of(unit.form(), clause.at(i + 1).form()) : null;
    CueClass cueClass = phrase == null ? lexicon.of(unit.form()) : phrase;
    if (cueClass == null) {
      return null;
    }
    int end = phrase == null ? i + 1 : i + 2;
    if (clause.isWord(end, "by")
        && marksNear(clause, end)
        && i > 0
        && isPassive(clause, i, i - 1)) {
      return turned(
          Attribution.Cue.VERB, clause, i, end, cueClass, phrases.startingAt(clause, end + 1));
    }
    return isFinite(clause, i) ? attribution(clause, i, end, cueClass, earlier) : null;
  }

  /** A name between a dash after marked words and the end of the clause. */
  private @Nullable Attribution signature(Clause clause, int dash) {
    Subject subject = phrases.startingAt(clause, dash + 1);
    boolean alone = subject != null && subject.to() == clause.size();
    return alone && subject != null && subject.kind() == Subject.Kind.NAME
        ? turned(Attribution.Cue.SIGNATURE, clause, dash, dash + 1, CueClass.SPEECH, subject)
        : null;
  }

  private @Nullable Attribution attribution(
      Clause clause, int verb, int verbEnd, CueClass cueClass, List<Attribution> earlier) {
    boolean prepositional = verbEnd > verb + 1 && clause.isTag(verb + 1, "ADP");
    Subject after = prepositional ? null : subjects.after(clause, verbEnd);
    if (after != null && isInverted(clause, verb, after)) {
      return turned(Attribution.Cue.VERB, clause, verb, verbEnd, cueClass, after);
    }
    int left = Subjects.beforeGroup(clause, verb);
    if (continues(clause, verb, left)) {
      Subject carried = carried(clause, verb, earlier);
      return carried == null
          ? null
          : straight(Attribution.Cue.VERB, clause, verb, verbEnd, cueClass, carried);
    }
    Subject before = subjects.before(clause, verb);
    return before == null
        ? null
        : straight(Attribution.Cue.VERB, clause, verb, verbEnd, cueClass, before);
  }

  /** Whether the subject can speak, and a verb that is not one of speech has words beside it. */
  private static boolean isPlausible(Clause clause, Attribution attribution) {
    Subject subject = attribution.subject();
    boolean certain =
        CERTAIN.contains(clause.at(attribution.verb()).form())
            || clause.isMarked(clause.skipPausesBack(attribution.from() - 1));
    if (subject == null
        || !(certain || canSpeak(subject) || attribution.cue() == Attribution.Cue.ACCORDING)) {
      return false;
    }
    return switch (attribution.cueClass()) {
      case SPEECH, ACT -> true;
      case MANNER ->
          clause.isMarked(clause.skipPausesBack(attribution.from() - 1))
              || marksNear(clause, attribution.verbEnd())
              || clause.endsInColon()
              || attribution.verbEnd() == clause.size();
      case ATTITUDE ->
          marksNear(clause, attribution.verbEnd()) || clause.isWord(attribution.verbEnd(), "that");
    };
  }

  private static boolean marksNear(Clause clause, int from) {
    for (int i = from; i < from + NEAR; i++) {
      if (clause.isMarked(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(Clause clause, int verb) {
    if (!isVerb(clause, verb)) {
      return false;
    }
    for (int i = verb - 1; clause.has(i) && i > Subjects.beforeGroup(clause, verb); i--) {
      Unit before = clause.at(i);
      if (isPassive(clause, verb, i) || isNegative(before) || MODALS.contains(before.form())) {
        return false;
      }
    }
    return !clause.isWord(Subjects.beforeGroup(clause, verb), "to") || marksNear(clause, verb + 1);
  }

  private static boolean isPassive(Clause clause, int verb, int auxiliary) {
    return BE.contains(clause.at(auxiliary).form()) && !clause.at(verb).form().endsWith("ing");
  }

  private static boolean isNegative(Unit unit) {
    return unit.is("not") || unit.form().endsWith("n't");
  }

  /** Whether the word is a verb here: by its tag, or by what stands around a doubtful one. */
  private static boolean isVerb(Clause clause, int at) {
    Unit unit = clause.at(at);
    if (unit.tag().equals("VERB") || CERTAIN.contains(unit.form()) || clause.isMarked(at - 1)) {
      return true;
    }
    boolean afterNoun =
        clause.has(at - 1)
            && !clause.at(at - 1).isGenitive()
            && (clause.at(at - 1).reference() != null
                || clause.isTag(at - 1, "NOUN")
                || clause.isTag(at - 1, "PROPN"));
    return unit.tag().equals("NOUN") && afterNoun && opensComplement(clause, at + 1);
  }

  private static boolean opensComplement(Clause clause, int at) {
    return clause.isMarked(at)
        || clause.isPause(at)
        || clause.isWord(at, ":")
        || clause.isWord(at, "that")
        || (clause.has(at) && clause.at(at).isSubjectPronoun());
  }

  /** Whether the verb goes on with another verb's subject: a participle, or after "and". */
  private static boolean continues(Clause clause, int verb, int left) {
    boolean participle = clause.at(verb).form().endsWith("ing") && left == verb - 1;
    return participle
        || clause.isWord(left, "and")
        || clause.isWord(left, "but")
        || clause.isWord(left, "to");
  }

  private @Nullable Subject carried(Clause clause, int verb, List<Attribution> earlier) {
    if (!earlier.isEmpty()) {
      return earlier.getLast().subject();
    }
    return mainSubject(clause, verb);
  }

  private @Nullable Subject mainSubject(Clause clause, int limit) {
    for (int i = 0; i < limit; i++) {
      Subject subject = clause.at(i).isVerbal() ? subjects.before(clause, i) : null;
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  private static boolean isInverted(Clause clause, int verb, Subject after) {
    if (TELL.contains(clause.at(verb).form())) {
      return false;
    }
    int left = verb - 1;
    while (clause.isTag(left, "ADV")) {
      left--;
    }
    if (left < 0 || governsVerb(clause, after) || after.from() > verb + 2) {
      return false;
    }
    boolean afterMark = clause.isMarked(clause.skipPausesBack(left));
    boolean plain = CERTAIN.contains(clause.at(verb).form());
    return afterMark || (plain && clause.isPause(left) && isAnimate(after));
  }

  private static boolean isAnimate(Subject subject) {
    return switch (subject.kind()) {
      case NAME -> true;
      case PRONOUN -> !subject.head().equals("it") && !subject.head().equals("they");
      case DESCRIPTION -> Sources.isSource(subject.head());
    };
  }

  private static boolean governsVerb(Clause clause, Subject after) {
    int i = after.to();
    return (clause.has(i) && clause.at(i).isVerbal()) || clause.isWord(i, "would");
  }

  private Attribution straight(
      Attribution.Cue cue,
      Clause clause,
      int verb,
      int verbEnd,
      CueClass cueClass,
      Subject subject) {
    boolean beside = subject.end() <= clause.at(verb).start();
    int start =
        beside ? Math.min(subject.start(), clause.at(verb).start()) : clause.at(verb).start();
    return new Attribution(
        cue,
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
      Attribution.Cue cue,
      Clause clause,
      int verb,
      int verbEnd,
      CueClass cueClass,
      @Nullable Subject subject) {
    if (subject == null) {
      return null;
    }
    return new Attribution(
        cue,
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
