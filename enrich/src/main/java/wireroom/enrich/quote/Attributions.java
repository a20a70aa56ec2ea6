package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of speech of a clause, and what stands for them, with their subjects. */
final class Attributions {
  private final CueLexicon lexicon;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final PlainCues plain;

  Attributions(CueLexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.subjects = new Subjects(phrases);
    this.plain = new PlainCues(phrases, subjects);
  }

  /** The attributions of a clause in the order of their verbs. */
  List<Attribution> of(Clause clause) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      Attribution cue = plain.at(clause, i);
      Attribution attribution = cue == null ? verb(clause, i, found) : cue;
      if (attribution != null && isPlausible(clause, attribution)) {
        found.add(attribution);
      }
    }
    Attribution colon = found.isEmpty() ? plain.colon(clause) : null;
    return colon == null ? found : List.of(colon);
  }

  /** The subject of the first verb of a clause that has one, or null. */
  @Nullable Subject mainSubject(Clause clause) {
    return subjects.first(clause, clause.size());
  }

  private @Nullable Attribution verb(Clause clause, int verb, List<Attribution> earlier) {
    Unit unit = clause.at(verb);
    if (unit.isMarked() || unit.reference() != null) {
      return null;
    }
    String next = clause.has(verb + 1) ? clause.at(verb + 1).form() : "";
    CueClass phrasal = lexicon.of(unit.form(), next);
    CueClass cueClass = phrasal == null ? lexicon.of(unit.form()) : phrasal;
    if (cueClass == null) {
      return null;
    }
    Attribution.Cue cue = Attribution.Cue.of(cueClass);
    int end = phrasal == null ? verb + 1 : verb + 2;
    if (VerbGroups.hasAgent(clause, verb, end) && clause.hasMarksNear(end)) {
      Subject agent = phrases.startingAt(clause, end + 1);
      return attribution(cue, Attribution.Order.VERB_FIRST, clause, verb, end, agent);
    }
    return VerbGroups.asserts(clause, verb) ? attribution(cue, clause, verb, end, earlier) : null;
  }

  private @Nullable Attribution attribution(
      Attribution.Cue cue, Clause clause, int verb, int end, List<Attribution> earlier) {
    boolean prepositional = end > verb + 1 && clause.isTag(verb + 1, "ADP");
    Subject after = prepositional ? null : subjects.after(clause, end);
    if (after != null && isInverted(clause, verb, after)) {
      return attribution(cue, Attribution.Order.VERB_FIRST, clause, verb, end, after);
    }
    if (VerbGroups.continues(clause, verb)) {
      Subject carried =
          earlier.isEmpty() ? subjects.first(clause, verb) : earlier.getLast().subject();
      return attribution(cue, Attribution.Order.CARRIED, clause, verb, end, carried);
    }
    Subject before = subjects.before(clause, verb);
    return attribution(cue, Attribution.Order.SUBJECT_FIRST, clause, verb, end, before);
  }

  private static @Nullable Attribution attribution(
      Attribution.Cue cue,
      Attribution.Order order,
      Clause clause,
      int verb,
      int end,
      @Nullable Subject subject) {
    return subject == null ? null : Attribution.of(cue, order, clause, verb, end, subject);
  }

  private static boolean isInverted(Clause clause, int verb, Subject after) {
    if (clause.at(verb).form().endsWith("ing") || VerbGroups.addresses(clause, verb)) {
      return false;
    }
    int left = verb - 1;
    while (clause.isTag(left, "ADV")) {
      left--;
    }
    boolean governed = clause.has(after.to()) && clause.at(after.to()).isVerbal();
    if (left < 0 || governed || after.from() > verb + 2) {
      return false;
    }
    boolean plain = VerbGroups.isCertain(clause, verb) && Sources.isAnimate(after);
    return clause.isMarked(clause.skipPausesBack(left)) || (plain && clause.isPause(left));
  }

  /** Whether the subject can speak, and a verb that is not one of speech has words beside it. */
  private static boolean isPlausible(Clause clause, Attribution attribution) {
    boolean afterMarks = clause.isMarked(clause.skipPausesBack(attribution.from() - 1));
    boolean speaks =
        afterMarks
            || VerbGroups.isCertain(clause, attribution.verb())
            || Sources.canSpeak(attribution.subject());
    int end = attribution.verbEnd();
    return switch (attribution.cue()) {
      case ACCORDING -> true;
      case SPEECH, ACT, NOUN, COLON, SIGNATURE -> speaks;
      case MANNER ->
          speaks
              && (afterMarks
                  || clause.hasMarksNear(end)
                  || clause.endsInColon()
                  || end == clause.size());
      case ATTITUDE -> speaks && (clause.hasMarksNear(end) || clause.isWord(end, "that"));
    };
  }
}
