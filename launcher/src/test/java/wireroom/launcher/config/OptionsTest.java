package wireroom.launcher.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import wireroom.ingest.IngestSettings;
import wireroom.ingest.receive.WireDesk;

class OptionsTest {
  @TempDir private Path folder;

  @Command
  private static final class AllOptions {
    @Mixin ServerOptions server;
    @Mixin ClusterOptions cluster;
    @Mixin IntakeOptions intake;
  }

  @Command
  private static final class ClientCommand {
    @Mixin ClientOptions client;
  }

  @Test
  void everyDefaultOfAServerIsAsDocumented() {
    AllOptions options = parse(Map.of(), new Properties());
    assertThat(options.server.data()).isEqualTo(Path.of("data"));
    assertThat(options.server.host()).isEqualTo("127.0.0.1");
    assertThat(options.server.port()).isEqualTo(7070);
    assertThat(options.server.brokerPort()).isEqualTo(7092);
    assertThat(options.server.threads()).isEqualTo(1);
    assertThat(options.server.instance()).isEqualTo("1");
    assertThat(options.cluster.bootstrapServers()).isNull();
    assertThat(options.cluster.cluster("kafka:9092").properties())
        .containsExactly(Map.entry("bootstrap.servers", "kafka:9092"));
  }

  @Test
  void everyOptionAndItsDefaultStandHere() {
    Map<String, String> defaults = new TreeMap<>();
    for (Object command : List.of(new AllOptions(), new ClientCommand())) {
      for (OptionSpec option : new CommandLine(command).getCommandSpec().options()) {
        defaults.put(
            Configured.environmentName(option.longestName()),
            String.valueOf(option.defaultValue()));
      }
    }
    assertThat(defaults)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("WIREROOM_BROKER_PORT", "null"),
                Map.entry("WIREROOM_DATA", "data"),
                Map.entry("WIREROOM_DESKS", "null"),
                Map.entry("WIREROOM_HOST", "127.0.0.1"),
                Map.entry("WIREROOM_INBOX", "null"),
                Map.entry("WIREROOM_INSTANCE", "1"),
                Map.entry("WIREROOM_KAFKA", "null"),
                Map.entry("WIREROOM_KAFKA_CONFIG", "null"),
                Map.entry("WIREROOM_MAX_DISPATCH", "8388608"),
                Map.entry("WIREROOM_PORT", "7070"),
                Map.entry("WIREROOM_SCHEMA_REGISTRY", "null"),
                Map.entry("WIREROOM_THREADS", "1"),
                Map.entry("WIREROOM_TOKEN", "null"),
                Map.entry("WIREROOM_URL", "null")));
  }

  @Test
  void desksAreReadFromALineAndFromAFile() throws IOException {
    String hash = "a".repeat(64);
    Path file = Files.writeString(folder.resolve("desks"), "sport:" + hash + "\n");
    Map<String, String> environment =
        Map.of("WIREROOM_DESKS", "city:" + hash + ",sport:" + hash, "WIREROOM_MAX_DISPATCH", "99");
    IngestSettings inLine = parse(environment, new Properties()).intake.settings(folder);
    assertThat(inLine.tokens().desks())
        .containsExactlyInAnyOrder(new WireDesk("city"), new WireDesk("sport"));
    assertThat(inLine.intake().bodyLimit()).isEqualTo(99);
    IngestSettings inFile =
        parse(Map.of(), new Properties(), "--desks", file.toString()).intake.settings(folder);
    assertThat(inFile.tokens().desks()).containsExactly(new WireDesk("sport"));
  }

  @Test
  void valuesOutOfRangeAreNamed() {
    for (String[] wrong :
        List.of(new String[] {"--port", "70000"}, new String[] {"--threads", "0"})) {
      ServerOptions server = parse(Map.of(), new Properties(), wrong).server;
      assertThatThrownBy(() -> assertThat(server.port() + server.threads()).isPositive())
          .isInstanceOf(SetupException.class)
          .hasMessageContaining(wrong[0]);
    }
  }

  @Test
  void environmentReachesTheOptions() {
    AllOptions options =
        parse(
            Map.of(
                "WIREROOM_DATA", "/srv/wireroom",
                "WIREROOM_HOST", "0.0.0.0",
                "WIREROOM_PORT", "8080",
                "WIREROOM_BROKER_PORT", "9092",
                "WIREROOM_THREADS", "4",
                "WIREROOM_INSTANCE", "b",
                "WIREROOM_KAFKA", "kafka:9092"),
            new Properties());
    assertThat(options.server.data()).isEqualTo(Path.of("/srv/wireroom"));
    assertThat(options.server.host()).isEqualTo("0.0.0.0");
    assertThat(options.server.port()).isEqualTo(8080);
    assertThat(options.server.brokerPort()).isEqualTo(9092);
    assertThat(options.server.threads()).isEqualTo(4);
    assertThat(options.server.instance()).isEqualTo("b");
    assertThat(options.cluster.bootstrapServers()).isEqualTo("kafka:9092");
  }

  @Test
  void commandLineIsStrongerThanEnvironmentAndEnvironmentThanFile() {
    Properties file = new Properties();
    file.setProperty("port", "1001");
    file.setProperty("threads", "2");
    file.setProperty("instance", "from-file");
    Map<String, String> environment = Map.of("WIREROOM_PORT", "1002", "WIREROOM_THREADS", "3");
    AllOptions options = parse(environment, file, "--port", "1003");
    assertThat(options.server.port()).isEqualTo(1003);
    assertThat(options.server.threads()).isEqualTo(3);
    assertThat(options.server.instance()).isEqualTo("from-file");
  }

  @Test
  void brokersPortFollowsTheHttpPort() {
    assertThat(parse(Map.of(), new Properties(), "--port", "8000").server.brokerPort())
        .isEqualTo(8022);
    assertThat(parse(Map.of(), new Properties(), "--port", "0").server.brokerPort()).isZero();
  }

  @Test
  void filesOfClientPropertiesReachTheCluster() throws IOException {
    Path file = Files.writeString(folder.resolve("client.properties"), "security.protocol=SSL\n");
    AllOptions options = parse(Map.of(), new Properties(), "--kafka-config", file.toString());
    assertThat(options.cluster.cluster("kafka:9093").properties())
        .containsEntry("security.protocol", "SSL");
  }

  @Test
  void configurationFileThatIsNamedMustExist() {
    Map<String, String> environment =
        Map.of("WIREROOM_CONFIG", folder.resolve("missing").toString());
    assertThatThrownBy(() -> ConfigurationFile.read(environment))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void clientFindsTheLineOfThisMachineAndItsToken() {
    String token = TokenFile.in(folder).readOrCreate();
    ClientCommand command = new ClientCommand();
    new CommandLine(command).parseArgs("--data", folder.toString(), "--port", "7000");
    assertThat(command.client.url()).isEqualTo(URI.create("http://127.0.0.1:7000"));
    assertThat(command.client.embeddedBroker()).isEqualTo("127.0.0.1:7022");
    assertThat(command.client.token()).isEqualTo(token).hasSize(48);
    assertThat(TokenFile.in(folder).readOrCreate()).isEqualTo(token);
  }

  @Test
  void clientWithoutTokenSaysWhereOneCanComeFrom() {
    ClientCommand command = new ClientCommand();
    new CommandLine(command).parseArgs("--data", folder.toString());
    assertThatThrownBy(command.client::token)
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("WIREROOM_TOKEN");
  }

  private static AllOptions parse(
      Map<String, String> environment, Properties file, String... arguments) {
    AllOptions options = new AllOptions();
    new CommandLine(options)
        .setDefaultValueProvider(new Configured(environment, file))
        .parseArgs(arguments);
    return options;
  }
}
