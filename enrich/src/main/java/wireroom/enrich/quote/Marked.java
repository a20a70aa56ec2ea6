package wireroom.enrich.quote;

/**
 * A stretch of one paragraph between quotation marks.
 *
 * @param outerStart index of its opening mark; where it has none, of its first char
 * @param start index of its first char inside the marks
 * @param end the index after its last char inside the marks
 * @param outerEnd the index after its closing mark; where it has none, after its last char
 */
record Marked(int outerStart, int start, int end, int outerEnd) {
  /** Whether an opening mark stands before it. */
  boolean opened() {
    return outerStart < start;
  }

  /** Whether a closing mark stands after it. */
  boolean closed() {
    return end < outerEnd;
  }
}
