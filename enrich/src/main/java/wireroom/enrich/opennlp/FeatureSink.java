package wireroom.enrich.opennlp;

/** Where features go, piece by piece, so that who needs only their hash never builds their text. */
interface FeatureSink {
  /** Starts a feature. */
  FeatureSink begin(String name);

  /** Goes on with the current feature. */
  FeatureSink append(String text, int start, int end);

  /** Ends the current feature. */
  void end();

  default FeatureSink append(String text) {
    return append(text, 0, text.length());
  }

  default void add(String name) {
    begin(name).end();
  }

  default void add(String name, String value) {
    begin(name).append(value).end();
  }

  default void add(String name, String first, String second) {
    begin(name).append(first).append("|").append(second).end();
  }
}
