package wireroom.enrich.opennlp;

/** A 64-bit hash of text that may be computed piece by piece. */
public final class Hash {
  static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** The hash of a whole text. */
  public static long of(String text) {
    return mixed(append(START, text, 0, text.length()));
  }

  /** Goes on with more text; {@link #mixed} ends it. */
  static long append(long hash, String text, int start, int end) {
    long next = hash;
    for (int i = start; i < end; i++) {
      next = (next ^ text.charAt(i)) * PRIME;
    }
    return next;
  }

  /** Spreads the bits (the last steps of MurmurHash3). */
  static long mixed(long hash) {
    long next = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    next = (next ^ (next >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return next ^ (next >>> 33);
  }
}
