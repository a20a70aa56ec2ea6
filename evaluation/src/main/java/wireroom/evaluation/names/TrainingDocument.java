package wireroom.evaluation.names;

import java.util.List;

/**
 * Sentences that share what a finder remembers.
 *
 * @param sentences the sentences in order
 * @param weight how often each counts
 */
record TrainingDocument(List<TrainingSentence> sentences, int weight) {
  TrainingDocument {
    sentences = List.copyOf(sentences);
  }
}
