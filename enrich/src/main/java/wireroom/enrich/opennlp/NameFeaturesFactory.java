package wireroom.enrich.opennlp;

import java.util.Map;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;
import opennlp.tools.util.model.ArtifactSerializer;

/** Makes the features of a name finder model, whose descriptor names this class. */
public final class NameFeaturesFactory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {
  @Override
  public AdaptiveFeatureGenerator create() throws InvalidFormatException {
    return new NameFeatures(NameLexicons.of(resourceManager));
  }

  @Override
  public Map<String, ArtifactSerializer<?>> getArtifactSerializerMapping() {
    LexiconSerializer serializer = new LexiconSerializer();
    return Map.of(
        NameLexicons.BROWN, serializer,
        NameLexicons.TWEETS, serializer,
        NameLexicons.EMBEDDINGS, serializer,
        NameLexicons.GAZETTEER, serializer);
  }
}
