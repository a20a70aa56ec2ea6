package wireroom.testkit;

/**
 * A Kafka cluster that the tests of a JVM share.
 *
 * @param bootstrapServers where clients find it
 * @param stop ends what was started for it
 */
record SharedKafka(String bootstrapServers, Runnable stop) implements AutoCloseable {
  @Override
  public void close() {
    stop.run();
  }
}
