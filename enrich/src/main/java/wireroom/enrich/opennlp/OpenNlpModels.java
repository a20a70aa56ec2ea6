package wireroom.enrich.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The models that an annotator needs. Immutable, so one instance serves all threads. */
public final class OpenNlpModels {
  private static final String TAGS_ENTRY = "pos.model";

  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final LinearModel tags;

  private OpenNlpModels(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {
    this.sentences = sentences;
    this.tokens = tokens;
    AbstractModel weights = tags.getArtifact(TAGS_ENTRY);
    this.tags = new LinearModel(weights);
  }

  SentenceModel sentences() {
    return sentences;
  }

  TokenizerModel tokens() {
    return tokens;
  }

  /** Parts of speech by {@link TagFeatures}. */
  LinearModel tags() {
    return tags;
  }

  /**
   * The English models that OpenNLP publishes, loaded on first use and shared.
   *
   * @throws UncheckedIOException if the class path lacks one or it cannot be read
   */
  public static OpenNlpModels bundled() {
    return Bundled.MODELS;
  }

  private static OpenNlpModels load() {
    try {
      return new OpenNlpModels(
          new SentenceModel(resource("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")),
          new TokenizerModel(resource("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")),
          new POSModel(resource("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load OpenNLP's English models", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = OpenNlpModels.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no " + name + " on the class path");
    }
    return in;
  }

  private static final class Bundled {
    static final OpenNlpModels MODELS = load();
  }
}
