package wireroom.enrich.opennlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import opennlp.tools.util.model.SerializableArtifact;
import org.jspecify.annotations.Nullable;

/**
 * Words and their classes, without the words: each is kept as sixteen bits of its hash, in buckets
 * of about four. A stranger is mistaken for a known word once in some sixteen thousand look-ups,
 * which training and tagging see alike; in return a million words take four megabytes and load in
 * milliseconds. Immutable.
 */
public final class Lexicon implements SerializableArtifact {
  private static final int WORDS_PER_BUCKET = 4;

  private final String[] classes;
  private final int[] bucketStart;
  private final short[] prints;
  private final short[] classOf;

  private Lexicon(String[] classes, int[] bucketStart, short[] prints, short[] classOf) {
    this.classes = classes;
    this.bucketStart = bucketStart;
    this.prints = prints;
    this.classOf = classOf;
  }

  /**
   * Packs words.
   *
   * @param classByWord at most 65,536 different classes
   */
  public static Lexicon of(Map<String, String> classByWord) {
    String[] classes = new TreeSet<>(classByWord.values()).toArray(String[]::new);
    if (classes.length > 1 << Short.SIZE) {
      throw new IllegalArgumentException("too many classes: " + classes.length);
    }
    int buckets = classByWord.size() / WORDS_PER_BUCKET + 1;
    List<Entry> entries = new ArrayList<>(classByWord.size());
    classByWord.forEach(
        (word, value) -> entries.add(Entry.of(word, Arrays.binarySearch(classes, value), buckets)));
    entries.sort(Entry.ORDER);
    int[] bucketStart = new int[buckets + 1];
    short[] prints = new short[entries.size()];
    short[] classOf = new short[entries.size()];
    for (int i = 0; i < prints.length; i++) {
      Entry entry = entries.get(i);
      bucketStart[entry.bucket() + 1] = i + 1;
      prints[i] = entry.print();
      classOf[i] = (short) entry.classIndex();
    }
    for (int bucket = 0; bucket < buckets; bucket++) {
      bucketStart[bucket + 1] = Math.max(bucketStart[bucket + 1], bucketStart[bucket]);
    }
    return new Lexicon(classes, bucketStart, prints, classOf);
  }

  private record Entry(int bucket, short print, int classIndex) {
    static final Comparator<Entry> ORDER =
        Comparator.comparingInt(Entry::bucket)
            .thenComparingInt(Entry::print)
            .thenComparingInt(Entry::classIndex);

    static Entry of(String word, int classIndex, int buckets) {
      long hash = Hash.of(word);
      return new Entry(Lexicon.bucket(hash, buckets), (short) hash, classIndex);
    }
  }

  private static int bucket(long hash, int buckets) {
    return (int) (((hash >>> Integer.SIZE) * buckets) >>> Integer.SIZE);
  }

  /** The class of a word, or null if it is not in the lexicon. */
  public @Nullable String find(String word) {
    int index = classIndex(word);
    return index < 0 ? null : classes[index];
  }

  /** The index of a word's class among {@link #classes}, or -1. */
  int classIndex(String word) {
    long hash = Hash.of(word);
    short print = (short) hash;
    int bucket = bucket(hash, bucketStart.length - 1);
    for (int i = bucketStart[bucket]; i < bucketStart[bucket + 1]; i++) {
      if (prints[i] == print) {
        return Short.toUnsignedInt(classOf[i]);
      }
    }
    return -1;
  }

  /** All classes in their order. */
  List<String> classes() {
    return List.of(classes);
  }

  /** How many words it holds. */
  public int size() {
    return prints.length;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(classes.length);
    for (String value : classes) {
      out.writeUTF(value);
    }
    out.writeInt(bucketStart.length - 1);
    for (int bucket = 0; bucket < bucketStart.length - 1; bucket++) {
      out.writeByte(bucketStart[bucket + 1] - bucketStart[bucket]);
    }
    for (short print : prints) {
      out.writeShort(print);
    }
    for (short value : classOf) {
      out.writeShort(value);
    }
  }

  static Lexicon read(DataInputStream in) throws IOException {
    String[] classes = new String[in.readInt()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = in.readUTF();
    }
    int[] bucketStart = new int[in.readInt() + 1];
    byte[] sizes = in.readNBytes(bucketStart.length - 1);
    for (int bucket = 0; bucket < sizes.length; bucket++) {
      bucketStart[bucket + 1] = bucketStart[bucket] + Byte.toUnsignedInt(sizes[bucket]);
    }
    int words = bucketStart[bucketStart.length - 1];
    return new Lexicon(classes, bucketStart, shorts(in, words), shorts(in, words));
  }

  private static short[] shorts(DataInputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count * Short.BYTES);
    short[] shorts = new short[count];
    ByteBuffer.wrap(bytes).asShortBuffer().get(shorts);
    return shorts;
  }

  @Override
  public Class<?> getArtifactSerializerClass() {
    return LexiconSerializer.class;
  }
}
