package wireroom.enrich.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.Reference;
import wireroom.schemas.model.EntityType;

/** Reads the noun phrases of a clause that may be the subject of a verb of speech. */
final class NounPhrases {
  private static final int LONGEST = 30;
  private static final Set<String> PLACING =
      Set.of("on", "in", "at", "to", "about", "with", "near");
  private final String text;

  NounPhrases(String text) {
    this.text = text;
  }

  /** The phrase whose last unit is {@code last}, or null where none ends there. */
  @Nullable Subject endingAt(Clause clause, int last) {
    if (!clause.has(last) || clause.at(last).isMarked()) {
      return null;
    }
    if (clause.at(last).isSubjectPronoun()) {
      return pronoun(clause, last);
    }
    int head = last + 1;
    int i = last;
    while (i >= 0 && i > last - LONGEST && joins(clause, i)) {
      if (startsPhrase(clause, i) && !isPreposition(clause, i - 1)) {
        head = i;
        break;
      }
      i--;
    }
    if (head > last) {
      return nameAtEnd(clause, last);
    }
    return phrase(clause, head, last);
  }

  /** The phrase whose first unit is {@code first}, or null where none starts there. */
  @Nullable Subject startingAt(Clause clause, int first) {
    if (!clause.has(first)) {
      return null;
    }
    if (clause.at(first).isSubjectPronoun() && !clause.isTag(first, "DET")) {
      return pronoun(clause, first);
    }
    if (!clause.at(first).isNominal() || clause.at(first).isGenitive()) {
      return null;
    }
    int last = first;
    while (clause.has(last + 1)
        && last < first + LONGEST
        && joins(clause, last + 1)
        && !endsPerson(clause, last)) {
      last++;
    }
    while (last > first && (isPreposition(clause, last) || clause.isTag(last, "CCONJ"))) {
      last--;
    }
    return phrase(clause, first, last);
  }

  /** The possessor of a noun, as in "her claim" and "Hunt's latest claim"; null where none is. */
  @Nullable Subject possessorOf(Clause clause, int noun) {
    int i = noun - 1;
    while (clause.isTag(i, "ADJ") || clause.isTag(i, "NOUN")) {
      i--;
    }
    if (!clause.has(i) || !clause.at(i).isPossessive()) {
      return null;
    }
    return clause.at(i).isGenitive() ? endingAt(clause, i - 1) : pronoun(clause, i);
  }

  /** Whether a person's name ends with that unit, and no genitive follows. */
  static boolean endsPerson(Clause clause, int at) {
    if (!clause.has(at)) {
      return false;
    }
    Reference reference = clause.at(at).reference();
    return reference != null
        && reference.entity().type() == EntityType.PERSON
        && !(clause.has(at + 1) && clause.continuesName(at + 1))
        && !(clause.has(at + 1) && clause.at(at + 1).isGenitive());
  }

  /** The words between two units as written. */
  String words(Clause clause, int first, int last) {
    return text.substring(clause.at(first).start(), clause.at(last).end()).strip();
  }

  private Subject pronoun(Clause clause, int at) {
    Unit unit = clause.at(at);
    return new Subject(
        Subject.Kind.PRONOUN,
        at,
        at + 1,
        unit.start(),
        unit.end(),
        unit.text(),
        unit.form(),
        null,
        null);
  }

  private @Nullable Subject nameAtEnd(Clause clause, int last) {
    return endsPerson(clause, last) ? phrase(clause, startOfName(clause, last), last) : null;
  }

  private static int startOfName(Clause clause, int last) {
    int first = last;
    while (clause.continuesName(first)) {
      first--;
    }
    return first;
  }

  private Subject phrase(Clause clause, int first, int last) {
    int headLast = headLast(clause, first, last);
    if (Sources.isPostNominal(clause.at(headLast).form()) && endsPerson(clause, headLast - 1)) {
      headLast--;
    }
    Unit head = clause.at(headLast);
    if (head.reference() != null) {
      return named(clause, first, headLast, last, startOfName(clause, headLast));
    }
    if (head.tag().equals("PROPN") && head.isCapitalised() && !Sources.isPerson(head.form())) {
      return named(clause, first, headLast, last, startOfProper(clause, first, headLast));
    }
    return new Subject(
        Subject.Kind.DESCRIPTION,
        first,
        last + 1,
        clause.at(first).start(),
        clause.at(last).end(),
        words(clause, first, last),
        head.form(),
        firstReference(clause, first, last),
        null);
  }

  private Subject named(Clause clause, int first, int headLast, int last, int nameFirst) {
    int start = Math.max(first, nameFirst);
    return new Subject(
        Subject.Kind.NAME,
        first,
        last + 1,
        clause.at(start).start(),
        clause.at(headLast).end(),
        words(clause, start, headLast),
        clause.at(headLast).form(),
        clause.at(headLast).reference(),
        roleBefore(clause, first, start - 1));
  }

  private @Nullable String roleBefore(Clause clause, int first, int last) {
    int end = last;
    while (end >= first && Sources.isTitle(clause.at(end).form())) {
      end--;
    }
    return end < first ? null : words(clause, first, end);
  }

  private static int startOfProper(Clause clause, int first, int last) {
    int start = last;
    while (start > first
        && clause.isTag(start - 1, "PROPN")
        && clause.at(start - 1).reference() == null
        && !Sources.isTitle(clause.at(start - 1).form())) {
      start--;
    }
    return start;
  }

  /** The last unit of the phrase's own noun, before any preposition. */
  private static int headLast(Clause clause, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (isPreposition(clause, i) && clause.at(i).reference() == null) {
        return clause.isTag(i - 1, "CCONJ") ? i - 2 : i - 1;
      }
    }
    return last;
  }

  /** The first name in a description that may be its maker, employer or owner. */
  private static @Nullable Reference firstReference(Clause clause, int first, int last) {
    for (int i = first; i <= last; i++) {
      Reference reference = clause.at(i).reference();
      boolean beside = clause.has(i - 1) && PLACING.contains(clause.at(i - 1).form());
      if (reference != null && !beside) {
        return reference;
      }
    }
    return null;
  }

  private static boolean joins(Clause clause, int at) {
    Unit unit = clause.at(at);
    return unit.isNominal()
        || isPreposition(clause, at)
        || (unit.tag().equals("PRON") && isPreposition(clause, at - 1))
        || (unit.tag().equals("CCONJ") && isJoint(clause, at));
  }

  private static boolean isJoint(Clause clause, int at) {
    return clause.has(at - 1)
        && clause.has(at + 1)
        && clause.at(at - 1).isNominal()
        && clause.at(at + 1).isNominal();
  }

  private static boolean isPreposition(Clause clause, int at) {
    return clause.isTag(at, "ADP") && clause.at(at).reference() == null;
  }

  /** Whether a phrase of its own begins there: nothing nominal before it reaches into it. */
  private static boolean startsPhrase(Clause clause, int at) {
    Unit unit = clause.at(at);
    if (!unit.isNominal() || unit.isGenitive()) {
      return false;
    }
    if (!clause.has(at - 1)) {
      return true;
    }
    Unit before = clause.at(at - 1);
    boolean article = unit.tag().equals("DET") || (unit.isPossessive() && !unit.isGenitive());
    return article ? !before.tag().equals("DET") : !joins(clause, at - 1) && !before.isNominal();
  }
}
