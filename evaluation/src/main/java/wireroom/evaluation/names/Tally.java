package wireroom.evaluation.names;

/**
 * Names found against names marked.
 *
 * @param right found with the right span and type
 * @param wrong found, but not marked so
 * @param missed marked, but not found so
 */
public record Tally(int right, int wrong, int missed) {
  /** The share of what was found that is right, 0 to 1. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** The share of what is marked that was found, 0 to 1. */
  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
