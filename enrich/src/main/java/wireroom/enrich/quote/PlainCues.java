package wireroom.enrich.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what attributes words without a verb: a phrase, a noun, a colon, a signature. */
final class PlainCues {
  private static final int LONGEST_LABEL = 6;
  private static final Set<String> PRESENTING = Set.of("here", "there", "this", "these");

  private final NounPhrases phrases;
  private final Subjects subjects;

  PlainCues(NounPhrases phrases, Subjects subjects) {
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** The cue that begins with the unit at {@code at}, or null. */
  @Nullable Attribution at(Clause clause, int at) {
    if (clause.isWord(at, "according") && clause.isWord(at + 1, "to")) {
      Subject source = phrases.startingAt(clause, at + 2);
      return source == null ? null : following(Attribution.Cue.ACCORDING, clause, at, 2, source);
    }
    if (clause.at(at).isDash() && clause.isMarked(at - 1)) {
      return signature(clause, at);
    }
    boolean leads = clause.hasMarksNear(at + 1) || clause.isWord(at + 1, ":");
    return leads && Sources.isSaying(clause.at(at).form()) ? noun(clause, at) : null;
  }

  /** A name between a dash after marked words and the end of the clause. */
  private @Nullable Attribution signature(Clause clause, int dash) {
    Subject name = phrases.startingAt(clause, dash + 1);
    if (name == null || name.kind() != Subject.Kind.NAME || name.to() < clause.size()) {
      return null;
    }
    return following(Attribution.Cue.SIGNATURE, clause, dash, 1, name);
  }

  private static Attribution following(
      Attribution.Cue cue, Clause clause, int at, int length, Subject subject) {
    return Attribution.of(cue, Attribution.Order.VERB_FIRST, clause, at, at + length, subject);
  }

  private @Nullable Attribution noun(Clause clause, int at) {
    Subject possessor = phrases.possessorOf(clause, at);
    return possessor == null ? null : preceding(Attribution.Cue.NOUN, clause, at, possessor);
  }

  private static Attribution preceding(
      Attribution.Cue cue, Clause clause, int at, Subject subject) {
    return Attribution.of(cue, Attribution.Order.SUBJECT_FIRST, clause, at, at + 1, subject);
  }

  /** The subject that only a colon joins to marked words or to the next paragraph; or null. */
  @Nullable Attribution colon(Clause clause) {
    int colon = lastColon(clause);
    if (colon < 1) {
      return null;
    }
    Subject main = subjects.first(clause, colon);
    Subject subject = main == null ? label(clause, colon) : main;
    return subject != null && Sources.canSpeak(subject)
        ? preceding(Attribution.Cue.COLON, clause, colon, subject)
        : null;
  }

  private static int lastColon(Clause clause) {
    for (int i = clause.size() - 1; i > 0; i--) {
      boolean label = i < LONGEST_LABEL && clause.hasMarksNear(i + 1);
      if (clause.isWord(i, ":") && (i + 1 == clause.size() || clause.isMarked(i + 1) || label)) {
        return i;
      }
    }
    return -1;
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
}
