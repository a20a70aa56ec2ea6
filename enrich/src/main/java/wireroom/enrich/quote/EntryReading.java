package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.Block;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.Speaker;

/** Reads one entry from its first paragraph to its last and drafts its quotes. */
final class EntryReading {
  private final List<Line> lines;
  private final Attributions attributions;
  private final Cast cast;
  private final BlockRuns blocks;
  private final Labels labels;
  private final Headlines headlines;
  private final Memory memory = new Memory();
  private final List<Draft> drafts = new ArrayList<>();

  EntryReading(String text, List<Line> lines, Attributions attributions, Cast cast) {
    this.lines = lines;
    this.labels = new Labels(new NounPhrases(text));
    this.headlines = new Headlines(text);
    this.attributions = attributions;
    this.cast = cast;
    this.blocks = new BlockRuns(attributions, labels);
  }

  List<Draft> read() {
    int next = 0;
    while (next < lines.size()) {
      next = readFrom(next);
    }
    drafts.addAll(headlines.resolve(drafts));
    drafts.sort(Comparator.comparingInt(Draft::start));
    return drafts;
  }

  /** Reads one line and the block quote that it introduces; the index of the next line to read. */
  private int readFrom(int index) {
    int end = markedUp(index);
    if (end > index) {
      Introduction before = memory.introductionOf(index);
      Link link = before == null ? Link.NONE : before.link();
      draftBlock(index, end, link.by(Sieve.BLOCK_BY_MARKUP));
      return end;
    }
    int turns = turns(index);
    if (turns > index + 1) {
      draftTurns(index, turns);
      return turns;
    }
    Introduction introduction = readLine(index);
    memory.introduce(index, introduction);
    if (introduction == null || markedUp(index + 1) > index + 1) {
      return index + 1;
    }
    int run = blocks.end(lines, index + 1, introduction, cast.known());
    if (run > index + 1) {
      draftBlock(index + 1, run, introduction.link());
    }
    return run;
  }

  private @Nullable Introduction readLine(int index) {
    Line line = lines.get(index);
    LineReading reading = new LineReading(index, line, attributions, cast, memory, headlines);
    drafts.addAll(reading.read());
    Subject named = labels.nameLine(line);
    return named == null
        ? Introduction.of(line, reading.lastVoiced())
        : Introduction.byName(cast.speaker(named));
  }

  /** The index after the consecutive turns of a transcript from {@code index}. */
  private int turns(int index) {
    int end = index;
    while (end < lines.size() && Labels.isTurn(lines.get(end))) {
      end++;
    }
    return end;
  }

  private void draftTurns(int from, int to) {
    for (int i = from; i < to; i++) {
      cast.see(lines.get(i).clauses().getFirst());
      Subject subject = labels.speakerOf(lines.get(i));
      Speaker speaker = subject == null ? Speaker.UNKNOWN : cast.speaker(subject);
      draftBlock(i, i + 1, new Link(Sieve.BLOCK_IN_TRANSCRIPT, null, speaker));
    }
  }

  /** The index after the paragraphs from {@code index} that the source's markup sets off. */
  private int markedUp(int index) {
    int limit = Math.min(lines.size(), index + Draft.MOST_PARTS);
    int end = index;
    while (end < limit && lines.get(end).block().kind() == ParagraphKind.BLOCKQUOTE) {
      end++;
    }
    return end;
  }

  private void draftBlock(int from, int to, Link link) {
    Draft draft = new Draft(QuoteType.BLOCK, whole(lines.get(from)), link);
    for (int i = from + 1; i < to; i++) {
      draft.add(whole(lines.get(i)));
    }
    drafts.add(draft);
    memory.keepOpen(null);
    memory.turn(to - 1, link);
  }

  /** A whole paragraph, without the stray or the outer marks around it. */
  private static Marked whole(Line line) {
    Block block = line.block();
    boolean single = line.opensMarked() && line.marks().size() == 1;
    Marked first = single ? line.marks().getFirst() : null;
    if (first != null && first.outerEnd() == block.end()) {
      return first;
    }
    return new Marked(block.start(), block.start(), block.end(), block.end());
  }
}
