package wireroom.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class AugmentationTest {
  private static final Span NAME = new Span(1, 3, "organization");

  @Test
  void otherCorporaLearnOurSmallHeads() {
    List<String> all =
        words(
            Augmentation.of(
                List.of(document(true, "the Firle hospital shut"), many("the Lewes Hospital shut")),
                1));

    assertThat(all).contains("the Lewes hospital shut", "the Lewes Hospital shut");
  }

  @Test
  void someSentencesBecomeHeadlinesWithTheSameNames() {
    List<TrainingDocument> all =
        Augmentation.of(List.of(many("at Lewes Races on monday night")), 1);

    assertThat(words(all))
        .contains("AT LEWES RACES ON MONDAY NIGHT", "At Lewes Races on Monday Night");
    assertThat(all)
        .flatExtracting(TrainingDocument::sentences)
        .allSatisfy(sentence -> assertThat(sentence.names()).containsExactly(NAME));
  }

  private static TrainingDocument document(boolean home, String sentence) {
    return new TrainingDocument(List.of(sentence(sentence)), 1, home);
  }

  private static TrainingDocument many(String sentence) {
    return new TrainingDocument(Collections.nCopies(100, sentence(sentence)), 1, false);
  }

  private static TrainingSentence sentence(String words) {
    return new TrainingSentence(words.split(" "), new Span[] {NAME});
  }

  private static List<String> words(List<TrainingDocument> documents) {
    return documents.stream()
        .flatMap(document -> document.sentences().stream())
        .map(sentence -> String.join(" ", Arrays.asList(sentence.words())))
        .toList();
  }
}
