package wireroom.enrich.opennlp;

import java.util.Locale;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The features that the descriptor of OpenNLP's English model of parts of speech names, spelled as
 * OpenNLP's generators spell them. OpenNLP caches them together, tags of earlier words included, so
 * that its beam takes the first hypothesis's for all; here each hypothesis has its own.
 */
final class TagFeatures implements SequenceFeatures {
  private static final int LONGEST_AFFIX = 4;
  private static final int WINDOW = 2;
  private static final String[] EARLIER = {"", "p1", "p2"};
  private static final String[] EARLIER_WORD = {"w=", "p1w=", "p2w="};
  private static final String[] LATER_WORD = {"w=", "n1w=", "n2w="};

  @Override
  public void addFixed(FeatureSink sink, String[] words, int index) {
    String word = words[index];
    sink.add("def");
    for (int length = 1; length <= Math.min(LONGEST_AFFIX, word.length()); length++) {
      sink.begin("suf=").append(word, word.length() - length, word.length()).end();
      sink.begin("pre=").append(word, 0, length).end();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String kind = FeatureGeneratorUtil.tokenFeature(word);
    sink.add("w=", lower);
    sink.add("wc=", kind);
    sink.begin("w&c=").append(lower).append(",").append(kind).end();
    for (int distance = 1; distance <= WINDOW; distance++) {
      addNeighbours(sink, words, index, distance);
    }
    if (index <= WINDOW) {
      sink.add(EARLIER[index], "S=begin");
    }
  }

  private static void addNeighbours(FeatureSink sink, String[] words, int index, int distance) {
    if (index >= distance) {
      sink.add(EARLIER_WORD[distance], words[index - distance].toLowerCase(Locale.ROOT));
    }
    if (index + distance < words.length) {
      sink.add(LATER_WORD[distance], words[index + distance].toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public void addDependent(
      FeatureSink sink,
      String[] words,
      int index,
      @Nullable String before,
      @Nullable String secondBefore) {
    if (before != null) {
      sink.add("t=", before);
      if (secondBefore != null) {
        sink.begin("t2=").append(secondBefore).append(",").append(before).end();
      }
    }
  }
}
