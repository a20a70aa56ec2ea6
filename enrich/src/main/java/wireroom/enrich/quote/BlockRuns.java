package wireroom.enrich.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.ParagraphKind;

/** Decides which unmarked paragraphs after an introduction are somebody's words. */
final class BlockRuns {
  private static final int LONGEST = 12;

  private final Attributions attributions;

  BlockRuns(Attributions attributions) {
    this.attributions = attributions;
  }

  /** The index after the last paragraph of the run that the line introduces. */
  int end(List<Line> lines, int introducer, @Nullable Voiced voiced) {
    int first = introducer + 1;
    if (!lines.get(introducer).endsInColon() || voiced == null) {
      return first;
    }
    int i = first;
    while (i < lines.size() && i - first < LONGEST && isCandidate(lines.get(i))) {
      Line line = lines.get(i);
      if (i > first && (isReported(line) || Voice.score(line) <= 0)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isCandidate(Line line) {
    boolean text = line.block().kind() == ParagraphKind.PARAGRAPH;
    boolean quoted = line.opensMarked() && !line.leavesOpen();
    return text && !quoted && !line.endsInColon();
  }

  private boolean isReported(Line line) {
    for (Clause clause : line.clauses()) {
      for (Attribution attribution : attributions.of(clause)) {
        Subject subject = attribution.subject();
        boolean third =
            subject != null
                && !subject.head().equals("i")
                && !subject.head().equals("we")
                && !subject.head().equals("they");
        if (third && attribution.cueClass() == CueClass.SPEECH) {
          return true;
        }
      }
    }
    return false;
  }
}
