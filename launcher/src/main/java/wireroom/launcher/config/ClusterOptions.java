package wireroom.launcher.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wireroom.schemas.codec.BundledCatalogue;
import wireroom.schemas.codec.ConfluentRegistry;
import wireroom.schemas.codec.SchemaRegistry;
import wireroom.schemas.topic.Cluster;

/** Which Kafka cluster, and how to reach it. */
public final class ClusterOptions {
  @Option(
      names = "--kafka",
      paramLabel = "HOST:PORT[,…]",
      description =
          "Bootstrap servers of the Kafka cluster; the line starts a broker of its own where none is named.")
  @Nullable String kafka;

  @Option(
      names = "--kafka-config",
      paramLabel = "FILE",
      description =
          "Properties that every Kafka client needs beside that, such as security settings.")
  @Nullable Path kafkaConfig;

  @Option(
      names = "--schema-registry",
      paramLabel = "URL",
      description =
          "A registry that speaks Confluent's REST API; the schemas' ids are the bundled ones where none is named.")
  @Nullable URI schemaRegistry;

  /** The bootstrap servers, or null where none are named. */
  public @Nullable String bootstrapServers() {
    return kafka == null || kafka.isBlank() ? null : kafka;
  }

  /**
   * The cluster at an address.
   *
   * @throws SetupException where the file of client properties cannot be read
   */
  public Cluster cluster(String bootstrapServers) {
    return new Cluster(bootstrapServers, clientProperties(), registry());
  }

  private Map<String, String> clientProperties() {
    if (kafkaConfig == null) {
      return Map.of();
    }
    return ConfigurationFile.read(kafkaConfig).entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().toString(), e -> e.getValue().toString()));
  }

  private SchemaRegistry registry() {
    return schemaRegistry == null ? new BundledCatalogue() : new ConfluentRegistry(schemaRegistry);
  }
}
