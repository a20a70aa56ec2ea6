package wireroom.schemas.model;

/** The one rule that everything with a start and an end obeys. */
final class Spans {
  private Spans() {}

  static void check(int start, int end) {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }
}
