package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.Block;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

/** Reads one entry from its first paragraph to its last and drafts its quotes. */
final class EntryReading {
  private static final int LONGEST_QUOTE = 12;

  private final List<Line> lines;
  private final Attributions attributions;
  private final Cast cast;
  private final BlockRuns blocks;
  private final List<Draft> drafts = new ArrayList<>();

  private @Nullable Draft open;
  private @Nullable Voiced voice;
  private int voiceLine = -10;
  private boolean introduced;

  EntryReading(List<Line> lines, Attributions attributions, Cast cast, BlockRuns blocks) {
    this.lines = lines;
    this.attributions = attributions;
    this.cast = cast;
    this.blocks = blocks;
  }

  List<Draft> read() {
    int i = 0;
    while (i < lines.size()) {
      i = readFrom(i);
    }
    return drafts;
  }

  /** Reads one line and the block quote that it introduces; the index of the next line to read. */
  private int readFrom(int index) {
    Line line = lines.get(index);
    int end = markedUp(index);
    if (end > index) {
      draftBlock(index, end, voiceLine >= index - 1 ? voice : null, Sieve.BLOCK_BY_MARKUP);
      return end;
    }
    new LineReading(index, line).read();
    int run = blocks.end(lines, index, introducing(index));
    if (run > index + 1) {
      draftBlock(index + 1, run, introducing(index), Sieve.BLOCK_AFTER_CUE);
      return run;
    }
    introduced = line.endsInColon();
    return index + 1;
  }

  private int markedUp(int index) {
    int end = index;
    while (end < lines.size() && lines.get(end).block().kind() == ParagraphKind.BLOCKQUOTE) {
      end++;
    }
    return end;
  }

  private @Nullable Voiced introducing(int index) {
    return voiceLine == index ? voice : null;
  }

  private void draftBlock(int from, int to, @Nullable Voiced voiced, Sieve sieve) {
    Draft draft = null;
    for (int i = from; i < to; i++) {
      Marked whole = whole(lines.get(i));
      if (draft == null) {
        Link link =
            voiced == null ? new Link(sieve, null, Speaker.UNKNOWN) : Link.of(sieve, voiced);
        draft = new Draft(QuoteType.BLOCK, whole, link);
        drafts.add(draft);
      } else {
        draft.add(whole);
      }
    }
    voiceLine = voiced == null ? voiceLine : to - 1;
    open = null;
    introduced = false;
  }

  private static Marked whole(Line line) {
    Block block = line.block();
    boolean stray = line.opensMarked() && line.leavesOpen() && line.marks().size() == 1;
    return new Marked(stray ? block.start() + 1 : block.start(), block.end(), false, false);
  }

  /** Reads the clauses of one line. */
  private final class LineReading {
    private final int index;
    private final Line line;
    private @Nullable Draft last;
    private @Nullable Voiced heard;
    private boolean afterCue;

    LineReading(int index, Line line) {
      this.index = index;
      this.line = line;
    }

    void read() {
      Draft continued = line.opensMarked() && isText(line) ? open : null;
      open = null;
      for (int c = 0; c < line.clauses().size(); c++) {
        readClause(line.clauses().get(c), c == 0 ? continued : null);
      }
      if (line.leavesOpen() && index + 1 < lines.size() && last != null) {
        open = isText(lines.get(index + 1)) && lines.get(index + 1).opensMarked() ? last : null;
      }
    }

    private void readClause(Clause clause, @Nullable Draft continued) {
      cast.see(clause);
      List<Voiced> voiced = voiced(clause);
      Draft pending = continued;
      for (int i = 0; i < clause.size(); i++) {
        Marked marked = clause.at(i).marked();
        if (marked != null) {
          read(clause, i, marked, voiced, pending);
          pending = null;
        }
      }
      afterCue = !voiced.isEmpty();
      if (!voiced.isEmpty()) {
        hear(voiced.getLast());
      }
    }

    private void hear(Voiced voiced) {
      heard = voiced;
      voice = voiced;
      voiceLine = index;
    }

    private List<Voiced> voiced(Clause clause) {
      List<Voiced> voiced = new ArrayList<>();
      for (Attribution attribution : attributions.of(clause)) {
        Subject subject = attribution.subject();
        if (subject != null) {
          Speaker speaker = cast.speaker(subject);
          if (speaker.kind() != SpeakerKind.UNKNOWN) {
            voiced.add(new Voiced(attribution, speaker));
          }
        }
      }
      return voiced;
    }

    private void read(
        Clause clause, int at, Marked marked, List<Voiced> voiced, @Nullable Draft continued) {
      Link link = ClauseSieves.link(clause, at, voiced);
      if (continued != null && continued.size() < LONGEST_QUOTE) {
        continued.add(marked);
        if (!continued.link().attributes() && link.attributes()) {
          continued.attribute(link);
        }
        last = continued;
        return;
      }
      boolean utterance = isUtterance(clause, at);
      if (utterance && last != null && resumes(clause, at, link)) {
        last.add(marked);
        return;
      }
      if (!link.attributes() && utterance) {
        link = fromContext(clause, at);
      }
      if (link.attributes() || (utterance && isText(line))) {
        last = new Draft(utterance ? QuoteType.DIRECT : QuoteType.PARTIAL, marked, link);
        drafts.add(last);
      }
    }

    /** Whether the stretch goes on with the quote that the reporter has just interrupted. */
    private boolean resumes(Clause clause, int at, Link link) {
      if (last == null || last.type() != QuoteType.DIRECT) {
        return false;
      }
      Sieve sieve = last.link().sieve();
      boolean interrupted = sieve == Sieve.QUOTE_NAME_VERB || sieve == Sieve.QUOTE_VERB_NAME;
      boolean own = link.attributes() && !link.sharesCueWith(last.link());
      boolean directly = clause.skipPausesBack(at - 1) < 0 ? afterCue : link.attributes();
      return interrupted && !own && directly;
    }

    private Link fromContext(Clause clause, int at) {
      boolean opens = clause.skipPausesBack(at - 1) < 0;
      if (heard != null && opens) {
        return Link.of(Sieve.AFTER_CUE, heard);
      }
      boolean first = opens && clause.at(at).start() == line.block().start();
      if (first && voice != null && voiceLine == index - 1) {
        return Link.of(introduced ? Sieve.INTRODUCED : Sieve.NEXT_PARAGRAPH, voice);
      }
      return Link.NONE;
    }

    private boolean isUtterance(Clause clause, int at) {
      String words = clause.at(at).text();
      boolean ends = Wording.endsSentence(words);
      boolean alone = clause.skipPausesBack(at - 1) < 0;
      if (Wording.holdsStop(words) || (alone && ends && Wording.count(words) > 3)) {
        return true;
      }
      boolean apart = alone || clause.isWord(at - 1, ":") || clause.isPause(at - 1);
      return Wording.beginsSentence(words) && (apart || (ends && Wording.count(words) > 2));
    }
  }

  private static boolean isText(Line line) {
    ParagraphKind kind = line.block().kind();
    return kind == ParagraphKind.PARAGRAPH || kind == ParagraphKind.BULLET;
  }
}
