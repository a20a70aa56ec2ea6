package wireroom.enrich.opennlp;

import java.util.List;

/** Features as text, for OpenNLP. */
final class FeatureText implements FeatureSink {
  private final StringBuilder current = new StringBuilder();
  private final List<String> features;

  FeatureText(List<String> features) {
    this.features = features;
  }

  @Override
  public FeatureSink begin(String name) {
    current.setLength(0);
    current.append(name);
    return this;
  }

  @Override
  public FeatureSink append(String text, int start, int end) {
    current.append(text, start, end);
    return this;
  }

  @Override
  public void end() {
    features.add(current.toString());
  }
}
