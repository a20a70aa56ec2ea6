package wireroom.enrich.quote;

/**
 * A stretch of one paragraph between quotation marks.
 *
 * @param start index of its first char inside the marks
 * @param end the index after its last char inside the marks
 * @param opened whether an opening mark stands before it
 * @param closed whether a closing mark stands after it
 */
record Marked(int start, int end, boolean opened, boolean closed) {
  /** Where the stretch begins with its mark. */
  int outerStart() {
    return opened ? start - 1 : start;
  }

  /** Where the stretch ends with its mark. */
  int outerEnd() {
    return closed ? end + 1 : end;
  }
}
