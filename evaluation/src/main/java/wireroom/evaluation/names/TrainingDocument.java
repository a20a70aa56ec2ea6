package wireroom.evaluation.names;

import java.util.List;

/**
 * Sentences that share what a finder remembers.
 *
 * @param sentences the sentences in order
 * @param weight how often each counts
 * @param home whether it follows our own guidelines, in the style of what is tagged later
 */
record TrainingDocument(List<TrainingSentence> sentences, int weight, boolean home) {
  TrainingDocument {
    sentences = List.copyOf(sentences);
  }
}
