package wireroom.enrich.opennlp;

import java.util.Map;

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

  /** The lexicons by the names they have inside a model file. */
  public Map<String, Object> asResources() {
    return Map.of(BROWN, brown, TWEETS, tweets, EMBEDDINGS, embeddings, GAZETTEER, gazetteer);
  }
}
