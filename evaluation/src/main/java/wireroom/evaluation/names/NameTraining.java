package wireroom.evaluation.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import wireroom.enrich.annotate.Annotator;
import wireroom.enrich.opennlp.NameLexicons;
import wireroom.enrich.opennlp.NameModel;

/** Trains a name finder model: the same corpora, lexicons and options give the same bytes. */
public final class NameTraining {
  private static final String LANGUAGE = "en";
  private static final int BEAM_SIZE = 3;

  private final NameCorpora corpora;
  private final NameLexicons lexicons;

  /**
   * @param annotator splits dispatches as they will be split when tagged
   * @param lexicons what the features know about words
   */
  public NameTraining(Annotator annotator, NameLexicons lexicons) {
    this.corpora = new NameCorpora(annotator);
    this.lexicons = lexicons;
  }

  /**
   * How to train.
   *
   * @param dispatchWeight how often dispatches of the Wireroom corpus count, other text counting
   *     once
   * @param cutoff how often a feature must have been seen
   * @param epochs how often every event is visited
   * @param rate AdaGrad's step
   * @param dropout the share of features left out at each visit
   * @param outsidePrior added to the weight of "no name": below 0 for recall
   * @param smallest weights nearer to 0 are left out
   * @param seed of the one random generator
   */
  public record Options(
      int dispatchWeight,
      int cutoff,
      int epochs,
      double rate,
      double dropout,
      double outsidePrior,
      double smallest,
      long seed) {
    /** What the shipped model was trained with. */
    public static Options standard() {
      return new Options(4, 2, 6, 0.2, 0.5, -0.5, 0.03, 7);
    }
  }

  /**
   * Trains from scratch and writes the model.
   *
   * @param folders of annotated text ({@link NameCorpora}); their order matters
   * @param out the file to write
   * @throws IOException if a folder cannot be read or the file not be written
   */
  public void train(List<Path> folders, Path out, Options options) throws IOException {
    List<TrainingDocument> documents = new ArrayList<>();
    for (Path folder : folders) {
      boolean home = NameCorpora.holdsDispatches(folder);
      int weight = home ? options.dispatchWeight() : 1;
      for (GoldDocument document : corpora.read(folder)) {
        documents.add(new TrainingDocument(TrainingSentences.of(document), weight, home));
      }
    }
    ModelFile.write(model(Augmentation.of(documents, options.seed()), options), out);
  }

  private TokenNameFinderModel model(List<TrainingDocument> documents, Options options) {
    NameModel.allowFeatures();
    BioCodec codec = new BioCodec();
    byte[] descriptor = NameModel.DESCRIPTOR.getBytes(StandardCharsets.UTF_8);
    Map<String, Object> resources = lexicons.asResources();
    TokenNameFinderFactory factory = new TokenNameFinderFactory(descriptor, resources, codec);
    TrainingEvents events =
        new TrainingEvents(documents, factory.createContextGenerator(), codec, options.cutoff());
    float[] weights =
        new AdaGrad(events, (float) options.rate(), options.dropout(), options.seed())
            .train(options.epochs());
    return new TokenNameFinderModel(
        LANGUAGE,
        MaxentWeights.of(events, weights, options),
        BEAM_SIZE,
        descriptor,
        resources,
        ModelFile.MANIFEST,
        codec,
        factory);
  }
}
