package wireroom.enrich.quote;

import java.util.List;

/** Decides whether a full stop inside the marks also ends the reporter's clause. */
final class Stops {
  private static final int REACH = 14;

  private Stops() {}

  /**
   * Whether the clause ends after a marked stretch: its words end in a stop, and no cue follows.
   */
  static boolean stopsAfter(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!unit.isMarked() || at + 1 == units.size()) {
      return false;
    }
    String words = unit.text().strip();
    char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    if (".!?…".indexOf(last) < 0) {
      return false;
    }
    Unit next = units.get(at + 1);
    if (next.isMarked()) {
      return true;
    }
    return next.isCapitalised() && !attributes(units, at + 1);
  }

  /** Whether a stop belongs to the word before it, an initial or a title. */
  static boolean abbreviates(List<Unit> units, int at) {
    if (!units.get(at).is(".") || at == 0 || at + 1 == units.size()) {
      return false;
    }
    Unit before = units.get(at - 1);
    boolean joined = before.end() == units.get(at).start();
    boolean initial = isInitials(before.text());
    return joined && (initial || (before.isCapitalised() && Sources.isTitle(before.form())));
  }

  /** Whether capitals stand alone or with stops between them. */
  private static boolean isInitials(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isUpperCase(text.charAt(i)) : text.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return text.length() % 2 == 1;
  }

  /** Whether the words up to the next stop are no more than a subject and a verb. */
  private static boolean attributes(List<Unit> units, int from) {
    int limit = Math.min(units.size(), from + REACH);
    for (int i = from; i < limit; i++) {
      Unit unit = units.get(i);
      if (unit.isVerbal()) {
        return i > from && ends(units, i + 1);
      }
      if (unit.isMarked() || unit.isStop()) {
        return false;
      }
    }
    return false;
  }

  private static boolean ends(List<Unit> units, int at) {
    return at >= units.size() || units.get(at).isStop() || units.get(at).isComma();
  }
}
