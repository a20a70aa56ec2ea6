package wireroom.launcher.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wireroom.broker.BrokerException;
import wireroom.broker.BrokerSettings;
import wireroom.broker.EmbeddedBroker;
import wireroom.launcher.config.ClusterOptions;
import wireroom.launcher.config.IntakeOptions;
import wireroom.launcher.config.ServerOptions;
import wireroom.launcher.config.SetupException;
import wireroom.launcher.config.TokenFile;
import wireroom.launcher.line.DataLock;
import wireroom.launcher.line.Line;
import wireroom.launcher.line.Logs;
import wireroom.launcher.line.Parts;
import wireroom.schemas.topic.Cluster;
import wireroom.schemas.topic.Topics;

/** The whole line in one process, and the commands beside it. */
@Command(
    name = "wireroom",
    description = {
      "Runs the whole line in one process: broker, ingest, enrich, publish, search and desk.",
      "Every option can also be set in the environment (--broker-port as WIREROOM_BROKER_PORT) and in"
          + " wireroom.properties (as broker-port), or in the file that WIREROOM_CONFIG names."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {
      StageCommand.Ingest.class,
      StageCommand.Enrich.class,
      StageCommand.Publish.class,
      StageCommand.Desk.class,
      SubmitCommand.class,
      TagCommand.class,
      WatchCommand.class,
      TopicsCommand.class,
      TrainCommand.class,
      EvaluateCommand.class
    })
public final class WireroomCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Mixin ServerOptions server;
  @Mixin ClusterOptions clusterOptions;
  @Mixin IntakeOptions intake;

  @Option(
      names = "--until-ready",
      hidden = true,
      description = "Ends once the line is ready: prepares the start-up cache.")
  boolean untilReady;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    long started = System.nanoTime();
    try (Line line = Line.closedAtExit()) {
      line.holding(DataLock.on(server.data()));
      Logs.toFolder(server.data());
      line.requireFree(server.host(), server.port());
      Cluster cluster = clusterOptions.cluster(bootstrapServers(line));
      Parts parts = new Parts(line, cluster, server);
      parts.createTopics();
      parts.ingest(
          intake.namesDesks()
              ? intake.settings(server.data())
              : intake.settingsOfOwnDesk(server.data()));
      parts.enrich();
      parts.publish();
      parts.desk();
      int port = line.start(server.host(), server.port());
      if (!line.awaitReady(PATIENCE)) {
        throw new SetupException("the line is not ready: " + line.health().reasons());
      }
      greet(port, cluster, Duration.ofNanos(System.nanoTime() - started));
      if (!untilReady) {
        line.awaitClose();
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private String bootstrapServers(Line line) {
    String named = clusterOptions.bootstrapServers();
    return named == null ? line.holding(embeddedBroker()).bootstrapServers() : named;
  }

  private EmbeddedBroker embeddedBroker() {
    try {
      return EmbeddedBroker.start(
          new BrokerSettings(
              server.data().resolve("kafka"), server.brokerPort(), Topics.MAX_RECORD_BYTES));
    } catch (BrokerException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }

  private void greet(int port, Cluster cluster, Duration took) {
    PrintWriter out = spec.commandLine().getOut();
    String url = "http://%s:%d".formatted(server.host(), port);
    out.printf("Wireroom is ready after %.1f s. Ctrl-C stops it.%n", took.toMillis() / 1000.0);
    out.printf("  desk     %s/%n", url);
    out.printf("  intake   POST %s/dispatches%n", url);
    if (!intake.namesDesks()) {
      out.printf(
          "           as wire desk %s, token %s%n",
          IntakeOptions.OWN_DESK.name(), TokenFile.in(server.data()).readOrCreate());
    }
    out.printf(
        "  folder   %s, in a desk's folder in%n", intake.inbox(server.data()).toAbsolutePath());
    out.printf("  kafka    %s, topic %s%n", cluster.bootstrapServers(), Topics.WIRE.name());
    out.printf("  health   %s/health/ready   metrics %s/metrics%n", url, url);
    out.printf("  log      %s%n", Logs.file(server.data()).toAbsolutePath());
    out.flush();
  }
}
