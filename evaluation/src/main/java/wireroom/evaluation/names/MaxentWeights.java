package wireroom.evaluation.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.NameFinderME;

/** Trained weights as a maximum entropy model of OpenNLP's, small ones left out. */
final class MaxentWeights {
  /** Weights are multiples of one 64th: enough for the scores, and they compress well. */
  private static final double STEPS = 64;

  /** The feature that every word has. */
  private static final String ALWAYS = "def";

  private MaxentWeights() {}

  static GISModel of(TrainingEvents events, float[] weights, NameTraining.Options options) {
    int outcomes = events.outcomes().size();
    int outside = events.outcomes().indexOf(NameFinderME.OTHER);
    List<String> features = new ArrayList<>();
    List<Context> contexts = new ArrayList<>();
    for (int feature = 0; feature < events.features().size(); feature++) {
      String name = events.features().get(feature);
      double[] own = rounded(weights, feature * outcomes, outcomes, options.smallest());
      if (name.equals(ALWAYS) && outside >= 0) {
        own[outside] += options.outsidePrior();
      }
      Context context = context(own);
      if (context.getOutcomes().length > 0) {
        features.add(name);
        contexts.add(context);
      }
    }
    return new GISModel(
        contexts.toArray(Context[]::new),
        features.toArray(String[]::new),
        events.outcomes().toArray(String[]::new));
  }

  private static double[] rounded(float[] weights, int from, int count, double smallest) {
    double[] rounded = new double[count];
    for (int i = 0; i < count; i++) {
      double weight = weights[from + i];
      rounded[i] = Math.abs(weight) < smallest ? 0 : Math.rint(weight * STEPS) / STEPS;
    }
    return rounded;
  }

  private static Context context(double[] weights) {
    int count = 0;
    int[] outcomes = new int[weights.length];
    double[] values = new double[weights.length];
    for (int outcome = 0; outcome < weights.length; outcome++) {
      if (weights[outcome] != 0) {
        outcomes[count] = outcome;
        values[count++] = weights[outcome];
      }
    }
    return new Context(Arrays.copyOf(outcomes, count), Arrays.copyOf(values, count));
  }
}
