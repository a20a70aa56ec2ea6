package wireroom.enrich.quote;

import java.util.List;

/**
 * What stands in one paragraph between two stops of the reporter's, marked stretches being one unit
 * each and parentheses left out.
 */
record Clause(List<Unit> units) {
  private static final int NEAR = 7;

  Clause {
    units = List.copyOf(units);
  }

  int size() {
    return units.size();
  }

  Unit at(int index) {
    return units.get(index);
  }

  boolean has(int index) {
    return index >= 0 && index < units.size();
  }

  boolean isWord(int index, String form) {
    return has(index) && at(index).is(form);
  }

  boolean isMarked(int index) {
    return has(index) && at(index).isMarked();
  }

  boolean isTag(int index, String tag) {
    return has(index) && at(index).tag().equals(tag);
  }

  /** Whether the unit goes on with the name that the unit before it belongs to. */
  boolean continuesName(int index) {
    return has(index - 1) && at(index).sharesNameWith(at(index - 1));
  }

  /** Whether marked words stand among the few units from {@code from} on. */
  boolean hasMarksNear(int from) {
    for (int i = from; i < from + NEAR; i++) {
      if (isMarked(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma or dash stands there. */
  boolean isPause(int index) {
    return has(index) && (at(index).isComma() || at(index).isDash());
  }

  /** Index of the next unit at or after {@code index} that is neither comma nor dash. */
  int skipPauses(int index) {
    int i = index;
    while (isPause(i)) {
      i++;
    }
    return i;
  }

  /** Index of the next unit at or before {@code index} that is neither comma nor dash. */
  int skipPausesBack(int index) {
    int i = index;
    while (isPause(i)) {
      i--;
    }
    return i;
  }

  /** Whether the last unit is a colon. */
  boolean endsInColon() {
    return !units.isEmpty() && units.getLast().is(":");
  }
}
