package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.Reference;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;
import wireroom.schemas.model.EntityType;

/** A paragraph that may be the speaker's or the reporter's, with what stands around it. */
final class Candidate {
  private static final Set<String> THEIRS = Set.of("i", "we", "you", "they", "who");
  private static final Set<String> CONTRACTIONS = Set.of("t", "re", "ve", "ll", "m", "d");
  private static final Set<String> PAST = Sources.pastVerbs();
  private static final Set<String> PRESENT =
      Set.of(
          "is", "are", "am", "have", "has", "will", "can", "must", "should", "do", "don't", "'re",
          "'ve", "'m", "'ll", "want", "need", "think", "know");

  private final List<Line> lines;
  private final int index;
  private final Set<String> known;
  private final List<Unit> words;
  private final List<Attribution> attributions;

  /**
   * @param lines all lines of the entry
   * @param index the paragraph
   * @param known ids of the entities that the entry named before the run
   * @param finder finds the verbs of speech in it
   */
  Candidate(List<Line> lines, int index, Set<String> known, Attributions finder) {
    this.lines = lines;
    this.index = index;
    this.known = known;
    this.words = words(lines.get(index));
    this.attributions =
        lines.get(index).clauses().stream().flatMap(clause -> finder.of(clause).stream()).toList();
  }

  /** The words outside closed marks; a mark that is never closed hides nothing. */
  private static List<Unit> words(Line line) {
    List<Unit> words = new ArrayList<>();
    Iterator<Marked> closed = line.marks().stream().filter(Marked::closed).iterator();
    Marked marked = closed.hasNext() ? closed.next() : null;
    for (Sentence sentence : line.block().sentences()) {
      for (Token token : sentence.tokens()) {
        while (marked != null && marked.outerEnd() <= token.start()) {
          marked = closed.hasNext() ? closed.next() : null;
        }
        if (marked == null || token.start() < marked.outerStart()) {
          words.add(Unit.word(token.start(), token.end(), token.text(), token.tag(), null));
        }
      }
    }
    return words;
  }

  /** Whether a closed pair of marks stands in it. */
  boolean hasMarks() {
    return line().marks().stream().anyMatch(Marked::closed);
  }

  /** Whether somebody else is said to speak marked words in it. */
  boolean quotes() {
    return hasMarks() && reports(Attribution.Cue.SPEECH);
  }

  Line line() {
    return lines.get(index);
  }

  long count(Set<String> forms) {
    return words.stream().filter(word -> forms.contains(word.form())).count();
  }

  /** Whether words are drawn together as in speech; genitives do not count. */
  boolean contracts() {
    return words.stream().map(Unit::form).anyMatch(Candidate::isContraction);
  }

  private static boolean isContraction(String form) {
    int mark = form.lastIndexOf('\'');
    return mark >= 0 && CONTRACTIONS.contains(form.substring(mark + 1));
  }

  boolean opensWith(Set<String> forms) {
    return !words.isEmpty() && forms.contains(words.getFirst().form());
  }

  boolean opensWithTag(String tag) {
    return !words.isEmpty() && words.getFirst().tag().equals(tag);
  }

  /** Whether words are attributed so to somebody but the speaker's own "I" and "we". */
  boolean reports(Attribution.Cue cue) {
    return attributions.stream()
        .filter(attribution -> attribution.cue() == cue)
        .anyMatch(attribution -> !THEIRS.contains(attribution.subject().head()));
  }

  /** The names outside marks, each once. */
  List<Reference> references() {
    List<Reference> found = new ArrayList<>();
    for (Clause clause : line().clauses()) {
      for (int i = 0; i < clause.size(); i++) {
        Reference reference = clause.at(i).reference();
        if (reference != null && !clause.continuesName(i)) {
          found.add(reference);
        }
      }
    }
    return found;
  }

  /** How many people, organisations and places are named. */
  long entities() {
    return references().stream().map(reference -> reference.entity().id()).distinct().count();
  }

  boolean opensWithPerson() {
    Reference opening = opening();
    return opening != null && opening.entity().type() == EntityType.PERSON;
  }

  /** Whether its first word names the person with that id: nobody speaks so of himself. */
  boolean opensWithPerson(@Nullable String entity) {
    Reference opening = opening();
    return opensWithPerson() && opening != null && opening.entity().id().equals(entity);
  }

  private @Nullable Reference opening() {
    List<Clause> clauses = line().clauses();
    return clauses.isEmpty() ? null : clauses.getFirst().at(0).reference();
  }

  /** Whether a person is given the full name. */
  boolean namesFullPerson() {
    return references().stream().anyMatch(Candidate::isFullName);
  }

  private static boolean isFullName(Reference reference) {
    String name = reference.entity().name();
    return reference.entity().type() == EntityType.PERSON
        && name.indexOf(' ') > 0
        && reference.end() - reference.start() == name.length();
  }

  boolean namesKnown() {
    return references().stream().anyMatch(r -> known.contains(r.entity().id()));
  }

  boolean introducesNext() {
    if (index + 1 >= lines.size() || !lines.get(index + 1).endsInColon()) {
      return false;
    }
    Clause next = lines.get(index + 1).clauses().getFirst();
    return next.at(0).isSubjectPronoun();
  }

  /** Whether more verbs look back than stand in the present. */
  boolean looksBack() {
    long past = words.stream().filter(Candidate::isPast).count();
    return past > words.stream().filter(word -> PRESENT.contains(word.form())).count();
  }

  private static boolean isPast(Unit word) {
    return word.isVerbal() && (PAST.contains(word.form()) || word.form().endsWith("ed"));
  }
}
