package wireroom.enrich.quote;

import java.util.List;
import java.util.Set;
import wireroom.schemas.model.ParagraphKind;

/** Decides which unmarked paragraphs after an introduction are somebody's words. */
final class BlockRuns {
  private final Attributions attributions;
  private final Labels labels;

  BlockRuns(Attributions attributions, Labels labels) {
    this.attributions = attributions;
    this.labels = labels;
  }

  /**
   * The index after the last paragraph of the run: where the evidence, summed from the first
   * paragraph on, is greatest. It is {@code first} where the first paragraph is none.
   *
   * @param first the paragraph after the introduction
   * @param introduction what is promised of the first paragraph, and whose words it would be
   * @param known ids of the entities that the entry has named before
   */
  int end(List<Line> lines, int first, Introduction introduction, Set<String> known) {
    String speaker = introduction.link().speaker().entity();
    int end = first;
    double best = 0;
    double sum = introduction.promise();
    int limit = Math.min(lines.size(), first + Draft.MOST_PARTS);
    for (int i = first; i < limit && isCandidate(lines.get(i)); i++) {
      Candidate candidate = new Candidate(lines, i, known, attributions);
      sum += Voice.of(candidate);
      if (candidate.opensWithPerson(speaker) || (i == first && sum <= 0)) {
        return end;
      }
      if (sum > best) {
        best = sum;
        end = i + 1;
      }
    }
    return end;
  }

  private boolean isCandidate(Line line) {
    boolean text = line.block().kind() == ParagraphKind.PARAGRAPH;
    boolean quoted = line.opensMarked() && !line.leavesOpen();
    return text && !quoted && !line.endsInColon() && labels.nameLine(line) == null;
  }
}
