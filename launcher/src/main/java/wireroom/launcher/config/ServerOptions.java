package wireroom.launcher.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a process of the line runs: where it listens, where its data lies. */
public final class ServerOptions {
  /** How far the embedded broker's port lies above the HTTP port where none is set. */
  public static final int BROKER_PORT_ABOVE = 22;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description =
          "Where everything lies that must outlast the process (default: ${DEFAULT-VALUE}).")
  Path data;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}).")
  String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7070",
      description =
          "The port of intake, feeds and desk, 0 for any free one (default: ${DEFAULT-VALUE}).")
  int port;

  @Option(
      names = "--broker-port",
      paramLabel = "PORT",
      description = "The embedded broker's port (default: " + BROKER_PORT_ABOVE + " above --port).")
  @Nullable Integer brokerPort;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Threads of each Kafka Streams stage (default: ${DEFAULT-VALUE}).")
  int threads;

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      defaultValue = "1",
      description =
          "This process's name among others of its stage; keep it over restarts (default: ${DEFAULT-VALUE}).")
  String instance;

  public Path data() {
    return data;
  }

  public String host() {
    return host;
  }

  public int port() {
    return port;
  }

  /** The embedded broker's port, 0 for any free one. */
  public int brokerPort() {
    if (brokerPort != null) {
      return brokerPort;
    }
    return port == 0 ? 0 : port + BROKER_PORT_ABOVE;
  }

  public int threads() {
    return threads;
  }

  public String instance() {
    return instance;
  }
}
