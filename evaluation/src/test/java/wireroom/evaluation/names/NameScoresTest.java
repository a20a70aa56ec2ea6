package wireroom.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Name;
import wireroom.enrich.annotate.NameFinder;
import wireroom.enrich.opennlp.NameModel;
import wireroom.enrich.opennlp.OpenNlpAnnotator;
import wireroom.enrich.opennlp.OpenNlpModels;
import wireroom.enrich.opennlp.OpenNlpNameFinder;
import wireroom.schemas.model.EntityType;

class NameScoresTest {
  private static final Path GOLD = Path.of("gold/names");

  @Test
  void wrongSpansAndTypesCountTwice() {
    GoldText text =
        new GoldText(
            new AnnotatedText("Ada Finch left Leeds for the NHS", List.of()),
            List.of(
                new GoldName(0, 9, EntityType.PERSON),
                new GoldName(15, 20, EntityType.LOCATION),
                new GoldName(29, 32, EntityType.ORGANIZATION)));
    NameFinder finder =
        new FixedNames(
            List.of(
                name(0, 9, EntityType.PERSON),
                name(15, 20, EntityType.ORGANIZATION),
                name(25, 32, EntityType.ORGANIZATION)));

    NameScores scores = NameScores.of(finder, List.of(new GoldDocument(List.of(text))));

    assertThat(scores.of(EntityType.PERSON)).isEqualTo(new Tally(1, 0, 0));
    assertThat(scores.of(EntityType.LOCATION)).isEqualTo(new Tally(0, 0, 1));
    assertThat(scores.of(EntityType.ORGANIZATION)).isEqualTo(new Tally(0, 2, 1));
    assertThat(scores.all().precision()).isEqualTo(1.0 / 3);
    assertThat(scores.all().f1()).isEqualTo(1.0 / 3);
  }

  /** Our own gold, on which nothing is trained; the model's card tells what it reached. */
  @Test
  void shippedModelKeepsItsScore() throws IOException {
    NameFinder finder = new OpenNlpNameFinder(NameModel.bundled());
    List<GoldDocument> gold =
        new NameCorpora(new OpenNlpAnnotator(OpenNlpModels.bundled())).read(GOLD);

    NameScores scores = NameScores.of(finder, gold);

    assertThat(scores.all().f1()).as("%n%s", scores).isGreaterThan(0.94);
  }

  private static Name name(int start, int end, EntityType type) {
    return new Name(start, end, type, 1, "fixed");
  }

  /** Finds the same names in every text. */
  private record FixedNames(List<Name> names) implements NameFinder {
    @Override
    public List<Name> find(AnnotatedText text) {
      return names;
    }

    @Override
    public void clear() {}

    @Override
    public ModelInfo model() {
      return new ModelInfo("fixed", "0");
    }
  }
}
