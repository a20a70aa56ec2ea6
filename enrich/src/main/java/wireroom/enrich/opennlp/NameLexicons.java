package wireroom.enrich.opennlp;

import java.util.Map;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.featuregen.FeatureGeneratorResourceProvider;

/**
 * What the features know about words.
 *
 * @param brown lower-cased words of edited English to paths in a Brown clustering
 * @param tweets lower-cased words of tweets to paths in another
 * @param embeddings words to two clusters of their embeddings, with a blank between
 * @param gazetteer lower-cased names of places, organisations and nations to letters for what they
 *     may name; with {@code #} before it, a word to {@code f} for a first and {@code l} for a last
 *     name
 */
public record NameLexicons(Lexicon brown, Lexicon tweets, Lexicon embeddings, Lexicon gazetteer) {
  static final String BROWN = "brown.lexicon";
  static final String TWEETS = "tweets.lexicon";
  static final String EMBEDDINGS = "embeddings.lexicon";
  static final String GAZETTEER = "gazetteer.lexicon";

  /**
   * The lexicons among the resources of a model.
   *
   * @throws InvalidFormatException if one is missing
   */
  static NameLexicons of(FeatureGeneratorResourceProvider resources) throws InvalidFormatException {
    return new NameLexicons(
        lexicon(resources, BROWN),
        lexicon(resources, TWEETS),
        lexicon(resources, EMBEDDINGS),
        lexicon(resources, GAZETTEER));
  }

  private static Lexicon lexicon(FeatureGeneratorResourceProvider resources, String name)
      throws InvalidFormatException {
    if (resources.getResource(name) instanceof Lexicon lexicon) {
      return lexicon;
    }
    throw new InvalidFormatException("the model holds no lexicon " + name);
  }

  /** The lexicons by the names they have inside a model file. */
  public Map<String, Object> asResources() {
    return Map.of(BROWN, brown, TWEETS, tweets, EMBEDDINGS, embeddings, GAZETTEER, gazetteer);
  }
}
