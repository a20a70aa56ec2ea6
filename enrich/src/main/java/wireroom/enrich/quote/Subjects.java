package wireroom.enrich.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.Reference;
import wireroom.schemas.model.EntityType;

/** Finds the subject of a verb of speech, before it or, turned round, after it. */
final class Subjects {
  private static final Set<String> RELATIVES =
      Set.of("who", "which", "whose", "whom", "that", "where", "when", "while", "as");

  private final NounPhrases phrases;

  Subjects(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** The subject of the first verb before {@code limit} that has one, or null. */
  @Nullable Subject first(Clause clause, int limit) {
    for (int i = 0; i < limit; i++) {
      Subject subject = clause.at(i).isVerbal() ? before(clause, i) : null;
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  /** The subject before a verb, over descriptions between commas or dashes; null where none is. */
  @Nullable Subject before(Clause clause, int verb) {
    int i = VerbGroups.before(clause, verb);
    if (!clause.has(i)) {
      return null;
    }
    if (RELATIVES.contains(clause.at(i).form())) {
      boolean person = clause.isWord(i, "who");
      return person ? phrases.endingAt(clause, clause.skipPausesBack(i - 1)) : null;
    }
    return clause.isPause(i) ? acrossPauses(clause, i) : phrases.endingAt(clause, i);
  }

  /** The subject after a verb, with the description that follows it; null where none is. */
  @Nullable Subject after(Clause clause, int verbEnd) {
    int i = verbEnd;
    while (clause.isTag(i, "ADV")) {
      i++;
    }
    Subject subject = phrases.startingAt(clause, i);
    if (subject == null) {
      return null;
    }
    if (!clause.isPause(subject.to())) {
      return subject;
    }
    return switch (subject.kind()) {
      case NAME -> describedAfter(clause, subject);
      case DESCRIPTION -> namedAfter(clause, subject);
      case PRONOUN -> subject;
    };
  }

  /** The person whose name follows a description: "said the mayor, Ines Roy". */
  private Subject namedAfter(Clause clause, Subject description) {
    Subject name = phrases.startingAt(clause, description.to() + 1);
    boolean person = name != null && NounPhrases.endsPerson(clause, name.to() - 1);
    return person && name != null
        ? name.withRole(description.text()).reaching(description.from(), name.to())
        : description;
  }

  private Subject describedAfter(Clause clause, Subject subject) {
    int first = subject.to() + 1;
    int last = first;
    while (clause.has(last)
        && !clause.isPause(last)
        && !clause.isMarked(last)
        && !clause.isWord(last, ":")
        && !RELATIVES.contains(clause.at(last).form())) {
      last++;
    }
    if (last == first || !clause.at(first).isNominal()) {
      return subject;
    }
    String role = subject.role() == null ? roleOf(clause, first, last - 1) : subject.role();
    return subject.withRole(role).reaching(subject.from(), last);
  }

  private @Nullable Subject acrossPauses(Clause clause, int pause) {
    int close = pause;
    String role = null;
    while (true) {
      int open = pauseBefore(clause, close);
      int first = open + 1;
      int last = close - 1;
      boolean leftmost = !clause.isPause(open);
      boolean descriptive = last < first || describes(clause, first);
      if (leftmost && descriptive && !clause.isTag(first, "ADP")) {
        return null;
      }
      if (leftmost || isSubject(clause, open, first, last)) {
        return described(clause, open, last, role, pause);
      }
      role = roleOf(clause, first, last);
      close = open;
    }
  }

  /** The phrase that ends at {@code last}, with the description found before or after it. */
  private @Nullable Subject described(
      Clause clause, int open, int last, @Nullable String roleAfter, int pause) {
    Subject subject = phrases.endingAt(clause, last);
    if (subject == null) {
      return null;
    }
    Subject reaching = subject.reaching(subject.from(), pause + 1);
    if (roleAfter != null || subject.kind() != Subject.Kind.NAME || !clause.isPause(open)) {
      return reaching.role() == null ? reaching.withRole(roleAfter) : reaching;
    }
    Subject role = phrases.endingAt(clause, open - 1);
    boolean fits = role != null && role.kind() == Subject.Kind.DESCRIPTION;
    return fits && role != null
        ? reaching.withRole(role.text()).reaching(role.from(), pause + 1)
        : reaching;
  }

  private static boolean isSubject(Clause clause, int open, int first, int last) {
    if (last < first || describes(clause, first) || isPlace(clause, first)) {
      return false;
    }
    return NounPhrases.endsPerson(clause, last)
        || clause.at(last).isSubjectPronoun()
        || !personBeforePause(clause, open);
  }

  private static boolean describes(Clause clause, int first) {
    Unit unit = clause.at(first);
    if (RELATIVES.contains(unit.form())) {
      return true;
    }
    return unit.reference() == null
        && switch (unit.tag()) {
          case "VERB", "AUX", "ADP", "SCONJ" -> true;
          case "NUM", "ADV" -> isAlone(clause, first);
          default -> false;
        };
  }

  /** Whether a place is all that stands there, as in "in Longueuil, Quebec, said". */
  private static boolean isPlace(Clause clause, int first) {
    Reference reference = clause.at(first).reference();
    return reference != null && reference.entity().type() == EntityType.LOCATION;
  }

  private static boolean isAlone(Clause clause, int at) {
    return clause.isPause(at - 1) && clause.isPause(at + 1);
  }

  private static boolean personBeforePause(Clause clause, int open) {
    for (int i = open; clause.has(i) && !clause.isMarked(i); i--) {
      if (clause.isPause(i) && NounPhrases.endsPerson(clause, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static int pauseBefore(Clause clause, int close) {
    boolean dash = clause.at(close).isDash();
    int i = close - 1;
    while (clause.has(i) && !clause.isMarked(i)) {
      boolean inName = clause.at(i).reference() != null;
      if (!inName && (dash ? clause.at(i).isDash() : clause.at(i).isComma())) {
        return i;
      }
      i--;
    }
    return i;
  }

  private @Nullable String roleOf(Clause clause, int first, int last) {
    if (last < first) {
      return null;
    }
    Unit unit = clause.at(first);
    boolean nominal = unit.isNominal() && !unit.tag().equals("NUM");
    return nominal ? phrases.words(clause, first, last) : null;
  }
}
