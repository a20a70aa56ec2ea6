package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into clauses at the reporter's stops. None is longer than any prose needs, which
 * bounds all work that looks back and forth in a clause.
 */
final class ClauseCutter {
  private static final int LONGEST = 300;
  private static final int LONGEST_PARENTHESIS = 25;

  private ClauseCutter() {}

  /** The clauses of a paragraph, in order. */
  static List<Clause> cut(List<Unit> all) {
    List<Unit> units = withoutParentheses(all);
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < units.size(); i++) {
      boolean stop = units.get(i).isStop() && !Stops.abbreviates(units, i);
      if (stop || i - from == LONGEST || Stops.stopsAfter(units, i)) {
        addClause(clauses, units.subList(from, i + 1));
        from = i + 1;
      }
    }
    addClause(clauses, units.subList(from, units.size()));
    return clauses;
  }

  private static void addClause(List<Clause> clauses, List<Unit> units) {
    List<Unit> kept = units.stream().filter(unit -> !unit.isStop()).toList();
    if (!kept.isEmpty()) {
      clauses.add(new Clause(kept));
    }
  }

  private static List<Unit> withoutParentheses(List<Unit> units) {
    List<Unit> kept = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      int close = units.get(i).is("(") ? closing(units, i) : -1;
      if (close < 0) {
        kept.add(units.get(i));
      } else {
        i = close;
      }
    }
    return kept;
  }

  private static int closing(List<Unit> units, int open) {
    int limit = Math.min(units.size(), open + LONGEST_PARENTHESIS);
    for (int i = open + 1; i < limit && !units.get(i).isMarked(); i++) {
      if (units.get(i).is(")")) {
        return i;
      }
    }
    return -1;
  }
}
