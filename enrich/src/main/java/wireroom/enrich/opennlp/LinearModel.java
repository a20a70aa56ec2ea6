package wireroom.enrich.opennlp;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of one of OpenNLP's maximum entropy models in a form that costs a fifth of the memory
 * and finds a feature by its hash, so that features need never become strings. Immutable.
 */
final class LinearModel {
  private final List<String> outcomes;
  private final FeatureNumbers rows = new FeatureNumbers();
  private final int[] rowStart;
  private final byte[] outcomeOf;
  private final float[] weights;

  LinearModel(AbstractModel model) {
    this.outcomes = List.of(outcomes(model));
    Map<String, Context> contexts = contexts(model);
    int count = contexts.values().stream().mapToInt(c -> c.getOutcomes().length).sum();
    this.rowStart = new int[contexts.size() + 1];
    this.outcomeOf = new byte[count];
    this.weights = new float[count];
    int row = 0;
    int at = 0;
    for (Map.Entry<String, Context> entry : contexts.entrySet()) {
      int[] own = entry.getValue().getOutcomes();
      for (int i = 0; i < own.length; i++) {
        outcomeOf[at] = (byte) own[i];
        weights[at++] = (float) entry.getValue().getParameters()[i];
      }
      rowStart[++row] = at;
      rows.add(Hash.of(entry.getKey()), row);
    }
  }

  private static String[] outcomes(AbstractModel model) {
    String[] outcomes = new String[model.getNumOutcomes()];
    Arrays.setAll(outcomes, model::getOutcome);
    return outcomes;
  }

  /** OpenNLP promises this map at this place of an untyped array. */
  @SuppressWarnings("unchecked")
  private static Map<String, Context> contexts(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  /** What may be decided about a word, by number. */
  List<String> outcomes() {
    return outcomes;
  }

  /** Adds a feature's weights to the scores of the outcomes. */
  void addTo(double[] scores, long hash) {
    int row = rows.get(hash);
    if (row > 0) {
      for (int i = rowStart[row - 1]; i < rowStart[row]; i++) {
        scores[outcomeOf[i]] += weights[i];
      }
    }
  }
}
