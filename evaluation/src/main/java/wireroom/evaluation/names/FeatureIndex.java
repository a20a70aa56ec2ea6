package wireroom.evaluation.names;

import wireroom.enrich.opennlp.Hash;

/** Numbers for features, kept by 64-bit hash alone: millions of names would fill the heap. */
final class FeatureIndex {
  private static final int FIRST_CAPACITY = 1 << 20;

  private long[] hashes = new long[FIRST_CAPACITY];
  private int[] numbers = new int[FIRST_CAPACITY];
  private int size;

  /** Adds to a feature's number, which starts at 0. */
  void add(String feature, int amount) {
    int slot = slot(Hash.of(feature), hashes);
    if (numbers[slot] == 0) {
      hashes[slot] = Hash.of(feature);
      size++;
    }
    numbers[slot] += amount;
    if (size > hashes.length / 2) {
      grow();
    }
  }

  /** A feature's number, 0 for one that is not here. */
  int get(String feature) {
    return numbers[slot(Hash.of(feature), hashes)];
  }

  private int slot(long hash, long[] table) {
    int mask = table.length - 1;
    int slot = (int) hash & mask;
    while (numbers[slot] != 0 && table[slot] != hash) {
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
        int slot = slot(oldHashes[i], hashes);
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
