package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

/** Reads the clauses of one paragraph in order and drafts the quotes between its marks. */
final class LineReading {
  private final int index;
  private final Line line;
  private final Attributions attributions;
  private final Cast cast;
  private final Memory memory;
  private final Headlines headlines;
  private final List<Draft> drafts = new ArrayList<>();

  private @Nullable Draft last;
  private @Nullable Voiced heard;
  private List<Voiced> lastVoiced = List.of();
  private @Nullable Subject lastSubject;

  LineReading(
      int index,
      Line line,
      Attributions attributions,
      Cast cast,
      Memory memory,
      Headlines headlines) {
    this.index = index;
    this.line = line;
    this.attributions = attributions;
    this.cast = cast;
    this.memory = memory;
    this.headlines = headlines;
  }

  /** The quotes that begin in this paragraph. */
  List<Draft> read() {
    Draft continued = memory.takeOpen();
    for (Clause clause : line.clauses()) {
      readClause(clause, line.opensMarked() && isText() ? continued : null);
      continued = null;
    }
    memory.keepOpen(line.leavesOpen() && isText() ? last : null);
    if (heard != null) {
      memory.turn(index, Link.of(Sieve.NEXT_PARAGRAPH, heard));
    } else if (last != null) {
      memory.turn(index, last.link());
    }
    return drafts;
  }

  /** The attributions of the last clause. */
  List<Voiced> lastVoiced() {
    return lastVoiced;
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
    lastVoiced = voiced;
    lastSubject = attributions.mainSubject(clause);
    heard = voiced.isEmpty() ? heard : voiced.getLast();
  }

  private List<Voiced> voiced(Clause clause) {
    List<Voiced> voiced = new ArrayList<>();
    for (Attribution attribution : attributions.of(clause)) {
      Speaker speaker = cast.speaker(attribution.subject());
      if (speaker.kind() != SpeakerKind.UNKNOWN) {
        voiced.add(new Voiced(attribution, speaker));
      }
    }
    return voiced;
  }

  private void read(
      Clause clause, int at, Marked marked, List<Voiced> voiced, @Nullable Draft continued) {
    Link link = ClauseSieves.link(clause, at, voiced);
    if (continued != null && !continued.isFull()) {
      continued.add(marked);
      if (!continued.link().attributes() && link.attributes()) {
        continued.attribute(link);
      }
      last = continued;
    } else if (last != null && !last.isFull() && resumes(last, clause, at, link)) {
      last.add(marked);
    } else {
      draft(clause, at, marked, link);
    }
  }

  private void draft(Clause clause, int at, Marked marked, Link own) {
    boolean utterance = isUtterance(clause, at);
    Link link = own.attributes() || !utterance ? own : fromContext(clause, at);
    if (!isText() && link.speaker().kind() != SpeakerKind.PERSON) {
      headlines.add(new Draft(type(utterance), marked, link));
    } else if (link.attributes() ? !isTerm(clause, at, utterance) : standsAlone(clause, at)) {
      last = new Draft(type(utterance), marked, link);
      drafts.add(last);
    }
  }

  private static QuoteType type(boolean utterance) {
    return utterance ? QuoteType.DIRECT : QuoteType.PARTIAL;
  }

  /** Whether the stretch goes on with the quote that the reporter has just interrupted. */
  private boolean resumes(Draft before, Clause clause, int at, Link link) {
    Sieve sieve = before.link().sieve();
    boolean interrupted = sieve == Sieve.QUOTE_NAME_VERB || sieve == Sieve.QUOTE_VERB_NAME;
    if (!interrupted || before.type() != QuoteType.DIRECT) {
      return false;
    }
    if (link.attributes()) {
      return link.sharesCueWith(before.link());
    }
    boolean opens = clause.skipPausesBack(at - 1) < 0;
    return opens && isUtterance(clause, at) && !lastVoiced.isEmpty();
  }

  private Link fromContext(Clause clause, int at) {
    if (clause.skipPausesBack(at - 1) >= 0) {
      return Link.NONE;
    }
    if (heard != null) {
      return Link.of(Sieve.AFTER_CUE, heard);
    }
    if (lastSubject != null && Sources.isPersonal(lastSubject)) {
      return new Link(Sieve.AFTER_SUBJECT, null, cast.speaker(lastSubject));
    }
    boolean first = clause.at(at).start() == line.block().start();
    boolean title = Wording.isTitle(clause.at(at).text());
    return first && isText() && !title ? fromParagraphBefore(clause.at(at)) : Link.NONE;
  }

  private Link fromParagraphBefore(Unit unit) {
    Introduction introduction = memory.introductionOf(index);
    if (introduction != null && introduction.byColon()) {
      return introduction.link().by(Sieve.INTRODUCED);
    }
    if (unit.end() < line.block().end()) {
      return Link.NONE;
    }
    Speaker other = memory.other(index);
    if (other != null) {
      return new Link(Sieve.ALTERNATION, null, other);
    }
    Link before = memory.before(index);
    return before == null ? Link.NONE : before.by(Sieve.NEXT_PARAGRAPH);
  }

  private static boolean isUtterance(Clause clause, int at) {
    String words = clause.at(at).text();
    boolean ends = Wording.endsSentence(words);
    boolean alone = clause.skipPausesBack(at - 1) < 0;
    if (Wording.holdsStop(words) || (alone && ends && Wording.count(words) > 3)) {
      return true;
    }
    boolean apart = alone || clause.isWord(at - 1, ":") || clause.isPause(at - 1);
    return Wording.beginsSentence(words) && (apart || (ends && Wording.count(words) > 2));
  }

  /** Whether marked words inside a clause look like a title, though the clause has a cue. */
  private boolean isTerm(Clause clause, int at, boolean utterance) {
    boolean spoken = clause.isTag(at - 1, "VERB") || clause.isWord(at - 1, ":");
    return !utterance && !spoken && isText() && Wording.isTitle(clause.at(at).text());
  }

  /** Whether words that nobody is said to speak are still an utterance. */
  private static boolean standsAlone(Clause clause, int at) {
    String words = clause.at(at).text();
    boolean alone = clause.skipPausesBack(at - 1) < 0 && clause.skipPauses(at + 1) == clause.size();
    boolean whole = Wording.endsWhole(words) && Wording.beginsSentence(words);
    return alone && whole && Wording.count(words) > 1 && !Wording.isTitle(words);
  }

  private boolean isText() {
    ParagraphKind kind = line.block().kind();
    return kind == ParagraphKind.PARAGRAPH || kind == ParagraphKind.BULLET;
  }
}
