package wireroom.enrich.quote;

import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.ParagraphKind;

/** Names that stand before somebody's words without any verb: over them, or before a colon. */
final class Labels {
  private static final int LONGEST_NAME_LINE = 14;
  private static final int LONGEST_TURN = 5;

  private final NounPhrases phrases;

  Labels(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** The person whose name, with or without a description, is all of the line; or null. */
  @Nullable Subject nameLine(Line line) {
    boolean text =
        line.block().kind() == ParagraphKind.PARAGRAPH
            || line.block().kind() == ParagraphKind.HEADING;
    if (!text || line.clauses().size() != 1 || line.endsInStop() || line.endsInColon()) {
      return null;
    }
    Clause clause = line.clauses().getFirst();
    if (clause.size() > LONGEST_NAME_LINE || !isVerbless(clause, clause.size())) {
      return null;
    }
    Subject subject = phrases.startingAt(clause, 0);
    boolean person = subject != null && NounPhrases.endsPerson(clause, subject.to() - 1);
    boolean ends =
        subject != null && (subject.to() == clause.size() || clause.isPause(subject.to()));
    return person && ends ? subject : null;
  }

  /** Whether the line is one turn of a transcript: a short label, a colon and words. */
  static boolean isTurn(Line line) {
    int colon = colon(line);
    return colon > 0
        && colon + 1 < line.clauses().getFirst().size()
        && !line.clauses().getFirst().isMarked(colon + 1)
        && isVerbless(line.clauses().getFirst(), colon)
        && isLabel(line.clauses().getFirst(), colon);
  }

  /** Who speaks a turn; null for the letters of question and answer. */
  @Nullable Subject speakerOf(Line turn) {
    Clause clause = turn.clauses().getFirst();
    int colon = colon(turn);
    return clause.at(colon - 1).reference() == null ? null : phrases.endingAt(clause, colon - 1);
  }

  private static int colon(Line line) {
    if (line.clauses().isEmpty() || line.block().kind() != ParagraphKind.PARAGRAPH) {
      return -1;
    }
    Clause clause = line.clauses().getFirst();
    for (int i = 0; i < Math.min(clause.size(), LONGEST_TURN + 1); i++) {
      if (clause.isWord(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLabel(Clause clause, int colon) {
    Unit last = clause.at(colon - 1);
    boolean letter = colon == 1 && (last.is("q") || last.is("a"));
    return letter || NounPhrases.endsPerson(clause, colon - 1);
  }

  private static boolean isVerbless(Clause clause, int limit) {
    for (int i = 0; i < limit; i++) {
      if (clause.at(i).isVerbal() || clause.at(i).isMarked()) {
        return false;
      }
    }
    return true;
  }
}
