package wireroom.enrich.opennlp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;
import wireroom.enrich.annotate.NameFinder.ModelInfo;

/** A name finder model and its identity. Immutable, so one instance serves all threads. */
public final class NameModel {
  /** The descriptor, in OpenNLP's form, of a model with Wireroom's features. */
  public static final String DESCRIPTOR =
      "<featureGenerators cache=\"true\" name=\"names\"><generator class=\""
          + NameFeaturesFactory.class.getName()
          + "\"/></featureGenerators>";

  private static final String BUNDLED = "names-en";
  private static final String WEIGHTS_ENTRY = "nameFinder.model";

  private final LinearModel weights;
  private final NameLexicons lexicons;
  private final ModelInfo info;

  private NameModel(TokenNameFinderModel model, ModelInfo info) throws IOException {
    AbstractModel ofOpenNlp = model.getArtifact(WEIGHTS_ENTRY);
    this.weights = new LinearModel(ofOpenNlp);
    this.lexicons = NameLexicons.of(model::getArtifact);
    this.info = info;
  }

  LinearModel weights() {
    return weights;
  }

  /** What the features know about words: a new model may be trained with the same. */
  public NameLexicons lexicons() {
    return lexicons;
  }

  /** Its name and checksum. */
  public ModelInfo info() {
    return info;
  }

  /**
   * Wireroom's own English model, loaded on first use and shared.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static NameModel bundled() {
    return Bundled.MODEL;
  }

  /**
   * Reads a model of OpenNLP's name finder that was trained with Wireroom's features.
   *
   * @param name how the model calls itself on what it tags
   * @throws IOException if it cannot be read or is no such model
   */
  public static NameModel read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readAllBytes();
    allowFeatures();
    TokenNameFinderModel model = new TokenNameFinderModel(new ByteArrayInputStream(bytes));
    return new NameModel(model, new ModelInfo(name, sha256(bytes)));
  }

  /** Lets OpenNLP make Wireroom's features: it makes only classes of packages it was told of. */
  public static void allowFeatures() {
    ExtensionLoader.registerAllowedPackage(NameModel.class.getPackageName());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream(BUNDLED + ".bin")) {
      if (in == null) {
        throw new IOException("no " + BUNDLED + ".bin on the class path");
      }
      return read(in, BUNDLED);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the name finder's model", e);
    }
  }

  private static final class Bundled {
    static final NameModel MODEL = load();
  }
}
