package wireroom.enrich.opennlp;

import org.jspecify.annotations.Nullable;

/** The features by which a model decides word for word. */
interface SequenceFeatures {
  /** Those that depend on no decision of the same sentence. */
  void addFixed(FeatureSink sink, String[] words, int index);

  /**
   * Those that depend on earlier decisions.
   *
   * @param before what was decided for the word before, null at the start
   * @param secondBefore what was decided for the word before that one, null at the start
   */
  void addDependent(
      FeatureSink sink,
      String[] words,
      int index,
      @Nullable String before,
      @Nullable String secondBefore);
}
