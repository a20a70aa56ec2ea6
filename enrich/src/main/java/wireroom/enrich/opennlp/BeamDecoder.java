package wireroom.enrich.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most probable sequence of outcomes as OpenNLP's beam search does, with two savings:
 * features that depend on no outcome are summed once a word and not once a hypothesis, and
 * hypotheses a thousand times less probable than the best are dropped. Not thread-safe.
 */
final class BeamDecoder {
  private static final int WIDTH = 3;
  private static final double FARTHEST = Math.log(1000);

  private final LinearModel model;
  private final SequenceFeatures features;
  private final boolean[][] follows;
  private final FeatureScores fixed;
  private final FeatureScores scores;

  /**
   * @param follows whether the second outcome may follow the first, which is null at the start
   */
  BeamDecoder(
      LinearModel model, SequenceFeatures features, BiPredicate<@Nullable String, String> follows) {
    this.model = model;
    this.features = features;
    this.follows = table(model.outcomes(), follows);
    this.fixed = new FeatureScores(model);
    this.scores = new FeatureScores(model);
  }

  /** Row 0 is for the start of a sentence. */
  private static boolean[][] table(
      List<String> outcomes, BiPredicate<@Nullable String, String> follows) {
    boolean[][] table = new boolean[outcomes.size() + 1][outcomes.size()];
    for (int next = 0; next < outcomes.size(); next++) {
      table[0][next] = follows.test(null, outcomes.get(next));
      for (int before = 0; before < outcomes.size(); before++) {
        table[before + 1][next] = follows.test(outcomes.get(before), outcomes.get(next));
      }
    }
    return table;
  }

  /**
   * A decision about a word.
   *
   * @param outcome what it is
   * @param probability of the outcome, given the decisions before it, 0 to 1
   */
  record Decision(String outcome, double probability) {}

  private record Step(@Nullable Step before, int outcome, double own, double sum) {}

  private static final Step START = new Step(null, -1, 0, 0);

  /** One decision for each word. */
  List<Decision> decode(String[] words) {
    List<Step> beam = List.of(START);
    for (int index = 0; index < words.length; index++) {
      fixed.clear();
      features.addFixed(fixed, words, index);
      List<Step> next = new ArrayList<>(WIDTH + 1);
      for (Step step : beam) {
        extend(step, words, index, next);
      }
      beam = next;
    }
    return decisions(beam.getFirst(), words.length);
  }

  private void extend(Step step, String[] words, int index, List<Step> next) {
    scores.startFrom(fixed);
    features.addDependent(scores, words, index, outcome(step), outcome(step.before()));
    double[] logProbabilities = scores.logProbabilities();
    boolean[] allowed = follows[step.outcome() + 1];
    for (int outcome = 0; outcome < logProbabilities.length; outcome++) {
      double sum = step.sum() + logProbabilities[outcome];
      if (allowed[outcome] && isWanted(sum, next)) {
        insert(new Step(step, outcome, logProbabilities[outcome], sum), next);
      }
    }
  }

  private @Nullable String outcome(@Nullable Step step) {
    return step == null || step.outcome() < 0 ? null : model.outcomes().get(step.outcome());
  }

  private static boolean isWanted(double sum, List<Step> steps) {
    return steps.isEmpty()
        || (sum > steps.getFirst().sum() - FARTHEST
            && (steps.size() < WIDTH || sum > steps.getLast().sum()));
  }

  private static void insert(Step step, List<Step> steps) {
    int at = steps.size();
    while (at > 0 && steps.get(at - 1).sum() < step.sum()) {
      at--;
    }
    steps.add(at, step);
    while (steps.size() > WIDTH || steps.getLast().sum() < steps.getFirst().sum() - FARTHEST) {
      steps.removeLast();
    }
  }

  private List<Decision> decisions(Step last, int count) {
    Decision[] decisions = new Decision[count];
    Step step = last;
    for (int index = count - 1; index >= 0 && step != null; index--) {
      decisions[index] = new Decision(model.outcomes().get(step.outcome()), Math.exp(step.own()));
      step = step.before();
    }
    return List.of(decisions);
  }
}
