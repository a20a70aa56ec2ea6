package wireroom.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A running Kafka broker that is its own controller. It listens at the loopback address only, since
 * it asks nobody who they are. What it acknowledged it still has after {@code kill -9}, though not
 * after a power cut, which only replicas survive. Thread-safe.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private final DataFolder folder;
  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedBroker(DataFolder folder, KafkaRaftServer server, int port) {
    this.folder = folder;
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a broker; returns once it serves clients, which takes seconds.
   *
   * <p>Where the data are damaged, or the disk fails later, Kafka logs why and ends the process.
   *
   * @throws BrokerException where the folder or the port is in use or cannot be used; nothing is
   *     left running then
   */
  public static EmbeddedBroker start(BrokerSettings settings) throws BrokerException {
    DataFolder folder = DataFolder.hold(settings.dataDir());
    try {
      // Kafka, if it came upon a busy port itself, would leave threads behind.
      int port = LoopbackPort.free(settings.port());
      KafkaRaftServer server = startServer(folder, port, settings);
      return new EmbeddedBroker(folder, server, port);
    } catch (BrokerException e) {
      release(folder);
      throw e;
    }
  }

  static KafkaRaftServer startServer(DataFolder folder, int port, BrokerSettings settings)
      throws BrokerException {
    Properties properties = new Properties();
    properties.putAll(
        BrokerProperties.of(
            folder.logDir(),
            port,
            LoopbackPort.free(BrokerSettings.ANY_PORT),
            settings.maxMessageBytes()));
    try {
      folder.format(BrokerProperties.NODE_ID, BrokerProperties.CONTROLLER_LISTENER);
      return started(new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM));
    } catch (Exception e) {
      throw new BrokerException(
          "The broker could not start on the data folder %s: %s."
              .formatted(settings.dataDir(), root(e).getMessage()),
          e);
    }
  }

  private static KafkaRaftServer started(KafkaRaftServer server) {
    try {
      server.startup();
      return server;
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
  }

  /** What went wrong first: Kafka wraps it in words about its own inside. */
  private static Throwable root(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : root(cause);
  }

  private static void release(DataFolder folder) {
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where clients find it, as {@code host:port}. */
  public String bootstrapServers() {
    return LoopbackPort.HOST + ":" + port;
  }

  /** The port that clients use; where any was asked for, the one that was chosen. */
  public int port() {
    return port;
  }

  /** Stops orderly and gives the folder back. Idempotent. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    release(folder);
  }
}
