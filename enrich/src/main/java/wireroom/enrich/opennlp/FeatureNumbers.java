package wireroom.enrich.opennlp;

/**
 * A number for each of many features, which are kept by their 64-bit hash ({@link Hash}) alone:
 * millions of names would fill the heap. Not thread-safe while it changes.
 */
public final class FeatureNumbers {
  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] hashes = new long[FIRST_CAPACITY];
  private int[] numbers = new int[FIRST_CAPACITY];
  private int size;

  /** Adds to a feature's number, which starts at 0. */
  public void add(long hash, int amount) {
    int slot = slot(hash);
    if (numbers[slot] == 0) {
      hashes[slot] = hash;
      size++;
    }
    numbers[slot] += amount;
    if (size > numbers.length / 4 * 3) {
      grow();
    }
  }

  /** A feature's number, 0 for one that was never added. */
  public int get(long hash) {
    return numbers[slot(hash)];
  }

  private int slot(long hash) {
    int mask = numbers.length - 1;
    int slot = (int) hash & mask;
    while (numbers[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[oldHashes.length * 2];
    numbers = new int[oldHashes.length * 2];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
