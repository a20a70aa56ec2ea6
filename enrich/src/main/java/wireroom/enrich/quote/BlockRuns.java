package wireroom.enrich.quote;

import java.util.List;
import java.util.Set;
import wireroom.schemas.model.ParagraphKind;

/** Decides which unmarked paragraphs after an introduction are somebody's words. */
final class BlockRuns {
  private final Attributions attributions;

  BlockRuns(Attributions attributions) {
    this.attributions = attributions;
  }

  /**
   * The index after the last paragraph of the run: where the evidence, summed from the first
   * paragraph on, is greatest. It is {@code first} where the first paragraph is none.
   *
   * @param first the paragraph after the introduction
   * @param promise what the introduction says of the first paragraph, as log odds
   * @param known ids of the entities that the entry has named before
   */
  int end(List<Line> lines, int first, double promise, Set<String> known) {
    int end = first;
    double best = 0;
    double sum = promise;
    int limit = Math.min(lines.size(), first + Draft.MOST_PARTS);
    for (int i = first; i < limit && isCandidate(lines.get(i)); i++) {
      sum += Voice.of(new Candidate(lines, i, known, attributions));
      if (i == first && sum <= 0) {
        return first;
      }
      if (sum > best) {
        best = sum;
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean isCandidate(Line line) {
    boolean text = line.block().kind() == ParagraphKind.PARAGRAPH;
    boolean quoted = line.opensMarked() && !line.leavesOpen();
    return text && !quoted && !line.endsInColon();
  }
}
