package wireroom.enrich.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins a marked stretch to an attribution of its own clause. */
final class ClauseSieves {
  private static final Set<String> LINKS = Set.of(":", ",", "that", "as", "how", "it", "is", "was");
  private static final int NEAR = 8;

  private ClauseSieves() {}

  /** The surest link of the stretch at {@code at}, or {@link Link#NONE}. */
  static Link link(Clause clause, int at, List<Voiced> voiced) {
    Voiced before = before(at, voiced);
    if (before != null && leadsTo(clause, before.attribution(), at)) {
      return Link.of(sieve(before, Sieve.NAME_VERB_QUOTE), before);
    }
    Voiced after = after(clause, at, voiced);
    if (after != null) {
      boolean turned = after.attribution().order() == Attribution.Order.VERB_FIRST;
      Sieve sieve = turned ? Sieve.QUOTE_VERB_NAME : Sieve.QUOTE_NAME_VERB;
      return Link.of(sieve(after, sieve), after);
    }
    if (before != null && before.attribution().cue() != Attribution.Cue.MANNER) {
      return Link.of(sieve(before, Sieve.CLAUSE), before);
    }
    Voiced trailing = trailing(clause, at, voiced);
    return trailing == null ? Link.NONE : Link.of(sieve(trailing, Sieve.TRAILING_CUE), trailing);
  }

  private static Sieve sieve(Voiced voiced, Sieve usual) {
    return switch (voiced.attribution().cue()) {
      case SPEECH, ACT, MANNER, ATTITUDE -> usual;
      case ACCORDING -> Sieve.ACCORDING_TO;
      case NOUN -> Sieve.NOUN_CUE;
      case COLON -> Sieve.NAME_COLON;
      case SIGNATURE -> Sieve.SIGNED;
    };
  }

  private static @Nullable Voiced before(int at, List<Voiced> voiced) {
    Voiced last = null;
    for (Voiced candidate : voiced) {
      if (candidate.attribution().verb() < at) {
        last = candidate;
      }
    }
    return last;
  }

  /** Whether only a link, an addressee or an adverbial stands between the cue and the stretch. */
  private static boolean leadsTo(Clause clause, Attribution cue, int at) {
    boolean colon = clause.isWord(at - 1, ":");
    boolean inverted = cue.order() == Attribution.Order.VERB_FIRST;
    if (!colon && (inverted || at - cue.to() > NEAR)) {
      return false;
    }
    for (int i = cue.to(); i < at; i++) {
      Unit unit = clause.at(i);
      boolean verb = unit.isVerbal() && !LINKS.contains(unit.form());
      if (unit.isMarked() || (verb && !colon)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Voiced after(Clause clause, int at, List<Voiced> voiced) {
    int next = clause.skipPauses(at + 1);
    for (Voiced candidate : voiced) {
      int from = candidate.attribution().from();
      if (from > at && (from <= next || (from == next + 1 && clause.isTag(next, "ADV")))) {
        return candidate;
      }
    }
    return null;
  }

  private static @Nullable Voiced trailing(Clause clause, int at, List<Voiced> voiced) {
    for (Voiced candidate : voiced) {
      int from = candidate.attribution().from();
      if (from > at && clause.isPause(from - 1)) {
        return candidate;
      }
    }
    return null;
  }
}
