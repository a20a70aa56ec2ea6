package wireroom.enrich.quote;

import java.util.List;
import wireroom.enrich.annotate.Block;
import wireroom.enrich.annotate.Sentence;

/**
 * One paragraph as a sequence of clauses.
 *
 * @param block the paragraph
 * @param marks its marked stretches, in order
 * @param clauses its clauses, in order
 */
record Line(Block block, List<Marked> marks, List<Clause> clauses) {
  Line {
    marks = List.copyOf(marks);
    clauses = List.copyOf(clauses);
  }

  /** Whether an opening mark is its first char. */
  boolean opensMarked() {
    return !marks.isEmpty()
        && marks.getFirst().opened()
        && marks.getFirst().outerStart() == block.start();
  }

  /** Whether its last stretch lacks the closing mark. */
  boolean leavesOpen() {
    return !marks.isEmpty() && !marks.getLast().closed();
  }

  /** Whether it ends like a sentence. */
  boolean endsInStop() {
    List<Sentence> sentences = block.sentences();
    if (sentences.isEmpty() || sentences.getLast().tokens().isEmpty()) {
      return false;
    }
    return Wording.endsWhole(sentences.getLast().tokens().getLast().text());
  }

  /** Whether its last words are a colon's. */
  boolean endsInColon() {
    return !clauses.isEmpty() && clauses.getLast().endsInColon();
  }
}
