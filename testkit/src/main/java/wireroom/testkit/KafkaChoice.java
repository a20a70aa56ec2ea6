package wireroom.testkit;

import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/** Where tests find a Kafka cluster. */
sealed interface KafkaChoice {
  /** The choice that a setting names: {@code embedded}, {@code container} or {@code host:port}. */
  static KafkaChoice parse(String setting) {
    return switch (setting) {
      case "embedded" -> new Embedded();
      case "container" -> new Container();
      case String servers when servers.matches("[^\\s:]+:\\d+(,[^\\s:]+:\\d+)*") ->
          new Running(servers);
      default ->
          throw new IllegalArgumentException(
              "it.kafka is embedded, container or host:port, not '" + setting + "'");
    };
  }

  /** Why it cannot be used here, or empty where it can. */
  Optional<String> obstacle();

  /** Starts it, whatever topics it has. */
  SharedKafka start();

  /** A broker in this process. */
  record Embedded() implements KafkaChoice {
    @Override
    public Optional<String> obstacle() {
      return Optional.empty();
    }

    @Override
    public SharedKafka start() {
      TemporaryBroker broker = TemporaryBroker.start();
      return new SharedKafka(broker.cluster().bootstrapServers(), broker::close);
    }
  }

  /** A broker in a container. */
  record Container() implements KafkaChoice {
    private static final String IMAGE = "apache/kafka-native:4.3.1";

    @Override
    public Optional<String> obstacle() {
      return DockerClientFactory.instance().isDockerAvailable()
          ? Optional.empty()
          : Optional.of("it.kafka=container, but no Docker engine runs here");
    }

    @Override
    public SharedKafka start() {
      KafkaContainer container =
          new KafkaContainer(IMAGE)
              .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
              .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
      container.start();
      return new SharedKafka(container.getBootstrapServers(), container::stop);
    }
  }

  /**
   * A cluster that runs already, and goes on running.
   *
   * @param bootstrapServers where clients find it
   */
  record Running(String bootstrapServers) implements KafkaChoice {
    @Override
    public Optional<String> obstacle() {
      return Optional.empty();
    }

    @Override
    public SharedKafka start() {
      return new SharedKafka(bootstrapServers, () -> {});
    }
  }
}
