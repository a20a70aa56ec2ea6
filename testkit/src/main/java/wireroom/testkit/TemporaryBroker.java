package wireroom.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import wireroom.broker.BrokerException;
import wireroom.broker.BrokerSettings;
import wireroom.broker.EmbeddedBroker;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topics;

/**
 * An embedded broker that a test may stop and start, with its data in a temporary folder. It keeps
 * its port, so clients find it again. For one thread.
 */
public final class TemporaryBroker implements AutoCloseable {
  private final Path dataDir;
  private final int port;
  private final String bootstrapServers;
  private @Nullable EmbeddedBroker running;

  private TemporaryBroker(Path dataDir, EmbeddedBroker running) {
    this.dataDir = dataDir;
    this.port = running.port();
    this.bootstrapServers = running.bootstrapServers();
    this.running = running;
  }

  /** Starts a broker with the line's topics at any free port. */
  static TemporaryBroker start() {
    try {
      Path dataDir = Files.createTempDirectory("wireroom-broker-");
      TemporaryBroker started =
          new TemporaryBroker(dataDir, broker(dataDir, BrokerSettings.ANY_PORT));
      KafkaExtension.createTopics(started.cluster());
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cluster that it is, running or not. */
  public Cluster cluster() {
    return KafkaExtension.cluster(bootstrapServers);
  }

  /** Stops it; clients go on trying to reach it. Does nothing where it is stopped. */
  public void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  /** Stops it if it runs, and starts it again with what it had acknowledged, at the same port. */
  public void restart() {
    stop();
    running = broker(dataDir, port);
  }

  private static EmbeddedBroker broker(Path dataDir, int port) {
    try {
      return EmbeddedBroker.start(new BrokerSettings(dataDir, port, Topics.MAX_RECORD_BYTES));
    } catch (BrokerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stops it and deletes its data. */
  @Override
  public void close() {
    stop();
    try {
      Utils.delete(dataDir.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
