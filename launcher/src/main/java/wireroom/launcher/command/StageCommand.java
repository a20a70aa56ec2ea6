package wireroom.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wireroom.launcher.config.ClusterOptions;
import wireroom.launcher.config.Configured;
import wireroom.launcher.config.IntakeOptions;
import wireroom.launcher.config.ServerOptions;
import wireroom.launcher.config.SetupException;
import wireroom.launcher.line.DataLock;
import wireroom.launcher.line.Line;
import wireroom.launcher.line.Logs;
import wireroom.launcher.line.Parts;

/** One stage in a process of its own, against a Kafka cluster. */
abstract class StageCommand implements Callable<Integer> {
  @Mixin ServerOptions server;
  @Mixin ClusterOptions cluster;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    String servers = cluster.bootstrapServers();
    if (servers == null) {
      throw new SetupException(
          "a stage alone needs a Kafka cluster: name it with --kafka or "
              + Configured.environmentName("--kafka"));
    }
    try (Line line = Line.closedAtExit()) {
      line.holding(DataLock.on(server.data()));
      Logs.toFolder(server.data());
      line.requireFree(server.host(), server.port());
      Parts parts = new Parts(line, cluster.cluster(servers), server);
      parts.createTopics();
      add(parts);
      int port = line.start(server.host(), server.port());
      spec.commandLine()
          .getOut()
          .printf(
              "wireroom %s runs; health at http://%s:%d/health/ready%n",
              spec.name(), server.host(), port);
      line.awaitClose();
    }
    return CommandLine.ExitCode.OK;
  }

  /** Adds the stage to the process. */
  abstract void add(Parts parts);

  /** The ingest stage. */
  @Command(
      name = "ingest",
      description = "Runs the ingest stage alone: takes dispatches in.",
      mixinStandardHelpOptions = true)
  static final class Ingest extends StageCommand {
    @Mixin IntakeOptions intake;

    @Override
    void add(Parts parts) {
      parts.ingest(intake.settings(server.data()));
    }
  }

  /** The enrich stage. */
  @Command(
      name = "enrich",
      description = "Runs the enrich stage alone: revises and tags entries.",
      mixinStandardHelpOptions = true)
  static final class Enrich extends StageCommand {
    @Override
    void add(Parts parts) {
      parts.enrich();
    }
  }

  /** The publish stage. */
  @Command(
      name = "publish",
      description = "Runs the publish stage alone: releases entries to partners.",
      mixinStandardHelpOptions = true)
  static final class Publish extends StageCommand {
    @Override
    void add(Parts parts) {
      parts.publish();
    }
  }

  /** The search index and the editors' desk. */
  @Command(
      name = "desk",
      description = "Runs the editors' desk alone, with its search index.",
      mixinStandardHelpOptions = true)
  static final class Desk extends StageCommand {
    @Override
    void add(Parts parts) {
      parts.desk();
    }
  }
}
