package wireroom.enrich.opennlp;

import java.util.Arrays;

/** Sums the weights of features as they come. */
final class FeatureScores implements FeatureSink {
  private final LinearModel model;
  private final double[] scores;
  private long hash;

  FeatureScores(LinearModel model) {
    this.model = model;
    this.scores = new double[model.outcomes().size()];
  }

  /** Starts anew from the scores of other features. */
  void startFrom(FeatureScores other) {
    System.arraycopy(other.scores, 0, scores, 0, scores.length);
  }

  /** Starts anew from nothing. */
  void clear() {
    Arrays.fill(scores, 0);
  }

  @Override
  public FeatureSink begin(String name) {
    hash = Hash.append(Hash.START, name, 0, name.length());
    return this;
  }

  @Override
  public FeatureSink append(String text, int start, int end) {
    hash = Hash.append(hash, text, start, end);
    return this;
  }

  @Override
  public void end() {
    model.addTo(scores, Hash.mixed(hash));
  }

  /** The logarithms of the outcomes' probabilities, valid until the next call. */
  double[] logProbabilities() {
    double highest = scores[0];
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - highest);
    }
    double normal = highest + Math.log(sum);
    for (int outcome = 0; outcome < scores.length; outcome++) {
      scores[outcome] -= normal;
    }
    return scores;
  }
}
