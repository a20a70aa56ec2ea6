package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Speaker;

/** What the reading of an entry keeps from one paragraph to the next. */
final class Memory {
  private final List<Turn> turns = new ArrayList<>();
  private @Nullable Introduction introduction;
  private int introducer = -2;
  private @Nullable Draft open;

  /** Notes whose words a paragraph was: a turn of a conversation. */
  void turn(int line, Link link) {
    if (link.speaker().name() != null) {
      turns.add(new Turn(line, link));
    }
  }

  /** Notes what a paragraph promises of the next one. */
  void introduce(int line, @Nullable Introduction promised) {
    introduction = promised;
    introducer = line;
  }

  /** Keeps a quote whose closing mark is yet to come, or none. */
  void keepOpen(@Nullable Draft draft) {
    open = draft;
  }

  /** The quote that the paragraph before left open, given once. */
  @Nullable Draft takeOpen() {
    Draft draft = open;
    open = null;
    return draft;
  }

  /** What the paragraph before promised of this one, or null. */
  @Nullable Introduction introductionOf(int line) {
    return introducer == line - 1 ? introduction : null;
  }

  /** The speaker of the paragraph before, or null. */
  @Nullable Link before(int line) {
    return turns.isEmpty() || turns.getLast().line() != line - 1 ? null : turns.getLast().link();
  }

  /** Who spoke before the last speaker, where the two paragraphs before had one each; or null. */
  @Nullable Speaker other(int line) {
    int n = turns.size();
    if (n < 2 || turns.get(n - 1).line() != line - 1 || turns.get(n - 2).line() < line - 3) {
      return null;
    }
    Speaker last = turns.get(n - 1).link().speaker();
    Speaker other = turns.get(n - 2).link().speaker();
    return other.equals(last) || sameName(last, other) ? null : other;
  }

  private static boolean sameName(Speaker one, Speaker two) {
    return one.name() != null && one.name().equals(two.name());
  }

  private record Turn(int line, Link link) {}
}
