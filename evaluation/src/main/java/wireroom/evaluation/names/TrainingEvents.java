package wireroom.evaluation.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.SequenceCodec;
import wireroom.enrich.opennlp.FeatureNumbers;
import wireroom.enrich.opennlp.Hash;

/**
 * One event a word: which features it has and which outcome is right. Features seen less often than
 * the cut-off are left out.
 */
final class TrainingEvents {
  private final List<String> features = new ArrayList<>();
  private final List<String> outcomes = new ArrayList<>();
  private final List<int[]> featuresOf = new ArrayList<>();
  private final List<Integer> outcomeOf = new ArrayList<>();
  private final List<TrainingDocument> documentOf = new ArrayList<>();

  TrainingEvents(
      List<TrainingDocument> documents,
      NameContextGenerator contexts,
      SequenceCodec<String> codec,
      int cutoff) {
    FeatureNumbers counts = new FeatureNumbers();
    for (TrainingDocument document : documents) {
      forEachWord(document, contexts, codec, (context, outcome) -> count(context, counts));
    }
    FeatureNumbers index = new FeatureNumbers();
    for (TrainingDocument document : documents) {
      forEachWord(
          document,
          contexts,
          codec,
          (context, outcome) -> {
            featuresOf.add(numbers(context, counts, index, cutoff));
            outcomeOf.add(number(outcome));
            documentOf.add(document);
          });
    }
  }

  private static void forEachWord(
      TrainingDocument document,
      NameContextGenerator contexts,
      SequenceCodec<String> codec,
      BiConsumer<String[], String> event) {
    contexts.clearAdaptiveData();
    for (TrainingSentence sentence : document.sentences()) {
      String[] outcomes = codec.encode(sentence.names(), sentence.words().length);
      for (int i = 0; i < outcomes.length; i++) {
        event.accept(contexts.getContext(i, sentence.words(), outcomes, null), outcomes[i]);
      }
      contexts.updateAdaptiveData(sentence.words(), outcomes);
    }
  }

  private static void count(String[] context, FeatureNumbers counts) {
    for (String feature : context) {
      counts.add(Hash.of(feature), 1);
    }
  }

  private int[] numbers(String[] context, FeatureNumbers counts, FeatureNumbers index, int cutoff) {
    int[] numbers = new int[context.length];
    int kept = 0;
    for (String feature : context) {
      if (counts.get(Hash.of(feature)) >= cutoff) {
        numbers[kept++] = number(feature, index);
      }
    }
    return Arrays.copyOf(numbers, kept);
  }

  private int number(String feature, FeatureNumbers index) {
    long hash = Hash.of(feature);
    if (index.get(hash) == 0) {
      features.add(feature);
      index.add(hash, features.size());
    }
    return index.get(hash) - 1;
  }

  private int number(String outcome) {
    int known = outcomes.indexOf(outcome);
    if (known >= 0) {
      return known;
    }
    outcomes.add(outcome);
    return outcomes.size() - 1;
  }

  int size() {
    return featuresOf.size();
  }

  int[] features(int event) {
    return featuresOf.get(event);
  }

  int outcome(int event) {
    return outcomeOf.get(event);
  }

  int weight(int event) {
    return documentOf.get(event).weight();
  }

  boolean home(int event) {
    return documentOf.get(event).home();
  }

  /** The features by their numbers. */
  List<String> features() {
    return features;
  }

  /** The outcomes by their numbers. */
  List<String> outcomes() {
    return outcomes;
  }
}
