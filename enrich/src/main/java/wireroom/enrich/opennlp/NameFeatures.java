package wireroom.enrich.opennlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The features of the name finder: words, kinds, shapes, affixes, word clusters and lists of names
 * in a window around a word, and what the word was earlier in the dispatch. None of them depends on
 * outcomes of the same sentence. After ixa-pipe-nerc (Agerri and Rigau 2016). Not thread-safe.
 */
final class NameFeatures implements AdaptiveFeatureGenerator, SequenceFeatures {
  private static final int[] PATH_LENGTHS = {4, 6, 10, 20};
  private static final int PAIR_LENGTH = 8;
  private static final int WINDOW = 2;
  private static final String BEFORE = "BOS";
  private static final String AFTER = "EOS";

  private final NameLexicons lexicons;
  private final Map<String, String> earlier = new HashMap<>();
  private @Nullable SentenceWords sentence;

  NameFeatures(NameLexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public void createFeatures(
      List<String> features, String[] tokens, int index, String[] previousOutcomes) {
    addFixed(new FeatureText(features), tokens, index);
  }

  @Override
  public void addFixed(FeatureSink sink, String[] tokens, int index) {
    SentenceWords words = sentence(tokens);
    sink.add("def");
    sink.add("pd=", earlier.getOrDefault(tokens[index], "none"));
    addWords(sink, words, index);
    addForm(sink, words, index);
    addPaths(sink, words.brown, index);
    addTweets(sink, words, index);
    addEmbeddings(sink, words, index);
    addLists(sink, words, index);
    addRun(sink, words, index);
  }

  @SuppressWarnings("ReferenceEquality") // every call for one sentence brings the same array
  private SentenceWords sentence(String[] tokens) {
    SentenceWords known = sentence;
    if (known == null || known.words != tokens) {
      known = new SentenceWords(tokens, lexicons);
      sentence = known;
    }
    return known;
  }

  /** As OpenNLP adds them to those of every name finder. */
  @Override
  public void addDependent(
      FeatureSink sink,
      String[] tokens,
      int index,
      @Nullable String before,
      @Nullable String secondBefore) {
    String outcome = before == null ? NameFinderME.OTHER : before;
    sink.add("po=", outcome);
    sink.begin("pow=").append(outcome).append(",").append(tokens[index]).end();
    String kind = sentence(tokens).kinds[index];
    sink.begin("powf=").append(outcome).append(",").append(kind).end();
    sink.add("ppo=", secondBefore == null ? NameFinderME.OTHER : secondBefore);
  }

  private static String at(@Nullable String[] values, int index) {
    if (index < 0) {
      return BEFORE;
    }
    return index < values.length ? String.valueOf(values[index]) : AFTER;
  }

  private static final String[] WORD = windowed("w");
  private static final String[] KIND = windowed("c");
  private static final String[] WORD_KIND = windowed("wc");
  private static final String[] PATH = windowed("B");
  private static final String[] TWEET_PATH = windowed("T");
  private static final String[] COARSE = windowed("W0_");
  private static final String[] FINE = windowed("W1_");
  private static final String[] LISTED = windowed("G");
  private static final String[] PERSONAL = windowed("N");

  private static String[] windowed(String name) {
    String[] names = new String[2 * WINDOW + 1];
    for (int i = 0; i < names.length; i++) {
      names[i] = name + (i - WINDOW) + "=";
    }
    return names;
  }

  private static void addWords(FeatureSink sink, SentenceWords words, int index) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      String word = at(words.lower, index + d);
      String kind = at(words.kinds, index + d);
      sink.add(WORD[d + WINDOW], word);
      sink.add(KIND[d + WINDOW], kind);
      if (Math.abs(d) <= 1) {
        sink.add(WORD_KIND[d + WINDOW], word, kind);
      }
    }
    sink.add("b1=", at(words.lower, index - 1), words.lower[index]);
    sink.add("b2=", words.lower[index], at(words.lower, index + 1));
    sink.add("bc1=", at(words.kinds, index - 1), words.kinds[index]);
    sink.add("bc2=", words.kinds[index], at(words.kinds, index + 1));
    if (index == 0) {
      sink.add("S");
    }
  }

  private static void addForm(FeatureSink sink, SentenceWords words, int index) {
    String word = words.words[index];
    String low = words.lower[index];
    sink.add("o=", word);
    sink.add("sh=", words.shapes[index]);
    sink.begin("sh2=")
        .append(at(words.shapes, index - 1))
        .append("|")
        .append(words.shapes[index])
        .append("|")
        .append(at(words.shapes, index + 1))
        .end();
    for (int length = 3; length <= 4 && length < word.length(); length++) {
      sink.begin("pre=").append(word, 0, length).end();
    }
    for (int length = 2; length <= 4 && length < low.length(); length++) {
      sink.begin("suf=").append(low, low.length() - length, low.length()).end();
    }
  }

  private static void addPaths(FeatureSink sink, @Nullable String[] paths, int index) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      addPrefixes(sink, PATH[d + WINDOW], paths, index + d);
    }
    addPair(sink, "Bb1=", paths, index - 1);
    addPair(sink, "Bb2=", paths, index);
  }

  private static void addPrefixes(
      FeatureSink sink, String name, @Nullable String[] paths, int index) {
    String path = index < 0 || index >= paths.length ? null : paths[index];
    if (path == null) {
      return;
    }
    int before = 0;
    for (int length : PATH_LENGTHS) {
      if (before >= path.length()) {
        return;
      }
      sink.begin(name).append(path, 0, Math.min(length, path.length())).end();
      before = length;
    }
  }

  private static void addPair(FeatureSink sink, String name, @Nullable String[] paths, int first) {
    if (first < 0 || first + 1 >= paths.length) {
      return;
    }
    String left = paths[first];
    String right = paths[first + 1];
    if (left != null && right != null) {
      sink.begin(name)
          .append(left, 0, Math.min(PAIR_LENGTH, left.length()))
          .append("|")
          .append(right, 0, Math.min(PAIR_LENGTH, right.length()))
          .end();
    }
  }

  private static void addTweets(FeatureSink sink, SentenceWords words, int index) {
    for (int d = -1; d <= 1; d++) {
      addPrefixes(sink, TWEET_PATH[d + WINDOW], words.tweets, index + d);
    }
  }

  private static void addEmbeddings(FeatureSink sink, SentenceWords words, int index) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      int at = index + d;
      String both = at < 0 || at >= words.embeddings.length ? null : words.embeddings[at];
      if (both != null) {
        int blank = both.indexOf(' ');
        sink.begin(COARSE[d + WINDOW]).append(both, 0, blank).end();
        sink.begin(FINE[d + WINDOW]).append(both, blank + 1, both.length()).end();
      }
    }
    String own = words.embeddings[index];
    if (own != null) {
      sink.add("WC=", words.kinds[index], own);
    }
  }

  private static void addLists(FeatureSink sink, SentenceWords words, int index) {
    for (int d = -1; d <= 1; d++) {
      addIfKnown(sink, LISTED[d + WINDOW], words.listed, index + d);
      addIfKnown(sink, PERSONAL[d + WINDOW], words.personal, index + d);
    }
    String own = words.listed[index];
    if (own != null) {
      sink.add("Gc=", own, words.kinds[index]);
    }
    sink.begin("NN=")
        .append(at(words.personal, index - 1))
        .append("|")
        .append(at(words.personal, index))
        .append("|")
        .append(at(words.personal, index + 1))
        .end();
  }

  /**
   * The run of capitalised words that the word is in: what begins it, ends it and follows it tells
   * a council from a town and a street from a person, however far away it stands.
   */
  private static void addRun(FeatureSink sink, SentenceWords words, int index) {
    int start = words.runStart[index];
    if (start < 0) {
      return;
    }
    int last = words.runEnd[index] - 1;
    sink.add("RF=", words.lower[start]);
    sink.add("RL=", words.lower[last]);
    sink.add("RN=", at(words.lower, last + 1));
    sink.add("RM=", at(words.lower, last + 2));
    sink.add("RP=", at(words.lower, start - 1));
    addPrefixes(sink, "RBL=", words.brown, last);
    addPrefixes(sink, "RBN=", words.brown, last + 1);
    addPrefixes(sink, "RBP=", words.brown, start - 1);
    sink.add(
        "RS=",
        String.valueOf(Math.min(index - start, 4)),
        String.valueOf(Math.min(last - start, 6)));
  }

  private static void addIfKnown(
      FeatureSink sink, String name, @Nullable String[] values, int index) {
    String value = index < 0 || index >= values.length ? null : values[index];
    if (value != null) {
      sink.add(name, value);
    }
  }

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    for (int i = 0; i < tokens.length; i++) {
      earlier.put(tokens[i], outcomes[i]);
    }
  }

  @Override
  public void clearAdaptiveData() {
    earlier.clear();
  }
}
