package wireroom.evaluation.names;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Multinomial logistic regression by AdaGrad, an event at a time, in an order shuffled anew each
 * epoch. At each visit a share of the event's features is left out, so that rare words do not take
 * all the weight from their classes and neighbours. Every feature has a second weight that only
 * events of our own corpus use and change: what other corpora mark by other rules ends in the
 * first, and the model is the sum (Daumé's feature augmentation, 2007). The weights are averaged
 * over the later epochs, so that the last events seen count no more than the others.
 */
final class AdaGrad {
  private static final float SMALLEST_GRADIENT = 1e-3f;
  private static final float FIRST_SQUARE = 1e-2f;

  private final TrainingEvents events;
  private final int outcomes;
  private final int homeOffset;
  private final float rate;
  private final double dropout;
  private final SplittableRandom random;
  private final float[] weights;
  private final float[] squares;
  private final double[] scores;

  AdaGrad(TrainingEvents events, float rate, double dropout, long seed) {
    this.events = events;
    this.outcomes = events.outcomes().size();
    this.rate = rate;
    this.dropout = dropout;
    this.random = new SplittableRandom(seed);
    this.homeOffset = events.features().size();
    this.weights = new float[2 * homeOffset * outcomes];
    this.squares = new float[weights.length];
    this.scores = new double[outcomes];
  }

  /**
   * The weights after so many epochs: of each feature, one for each outcome. They are scaled to the
   * share of features that was kept, since whoever uses them leaves none out.
   */
  float[] train(int epochs) {
    int[] order = order();
    float[] sum = new float[homeOffset * outcomes];
    int averaged = (epochs + 1) / 2;
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order);
      for (int event : order) {
        learn(event);
      }
      if (epoch >= epochs - averaged) {
        addTo(sum, (float) (1 - dropout) / averaged);
      }
    }
    return sum;
  }

  private void addTo(float[] sum, float share) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += share * (weights[i] + weights[sum.length + i]);
    }
  }

  /** Every event as often as its weight says. */
  private int[] order() {
    int total = 0;
    for (int event = 0; event < events.size(); event++) {
      total += events.weight(event);
    }
    int[] order = new int[total];
    int at = 0;
    for (int event = 0; event < events.size(); event++) {
      for (int i = 0; i < events.weight(event); i++) {
        order[at++] = event;
      }
    }
    return order;
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[other];
      order[other] = swapped;
    }
  }

  private void learn(int event) {
    int[] kept = drop(events.features(event), events.home(event));
    probabilities(kept);
    int right = events.outcome(event);
    for (int outcome = 0; outcome < outcomes; outcome++) {
      float gradient = (float) (scores[outcome] - (outcome == right ? 1 : 0));
      if (Math.abs(gradient) > SMALLEST_GRADIENT) {
        step(kept, outcome, gradient);
      }
    }
  }

  private int[] drop(int[] features, boolean home) {
    int[] kept = new int[2 * features.length];
    int count = 0;
    for (int feature : features) {
      if (random.nextDouble() >= dropout) {
        kept[count++] = feature;
        if (home) {
          kept[count++] = homeOffset + feature;
        }
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private void probabilities(int[] features) {
    Arrays.fill(scores, 0);
    for (int feature : features) {
      for (int outcome = 0; outcome < outcomes; outcome++) {
        scores[outcome] += weights[feature * outcomes + outcome];
      }
    }
    double sum = 0;
    for (int outcome = 0; outcome < outcomes; outcome++) {
      scores[outcome] = StrictMath.exp(scores[outcome]);
      sum += scores[outcome];
    }
    for (int outcome = 0; outcome < outcomes; outcome++) {
      scores[outcome] /= sum;
    }
  }

  private void step(int[] features, int outcome, float gradient) {
    for (int feature : features) {
      int at = feature * outcomes + outcome;
      squares[at] += gradient * gradient;
      weights[at] -= rate * gradient / (float) Math.sqrt(squares[at] + FIRST_SQUARE);
    }
  }
}
