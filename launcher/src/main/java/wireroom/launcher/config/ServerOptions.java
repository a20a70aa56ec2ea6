package wireroom.launcher.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a process of the line runs: where it listens, where its data lies. */
public final class ServerOptions {
  /** How far the embedded broker's port lies above the HTTP port where none is set. */
  public static final int BROKER_PORT_ABOVE = 22;

  private static final int LAST_PORT = 65_535;
  private static final int MOST_THREADS = 256;

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
      description = "The port of intake and desk, 0 for any free one (default: ${DEFAULT-VALUE}).")
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
          "This process's name, which no other process of its stage may have; keep it over restarts (default: ${DEFAULT-VALUE}).")
  String instance;

  public Path data() {
    return data;
  }

  public String host() {
    return host;
  }

  /**
   * The HTTP port, 0 for any free one.
   *
   * @throws SetupException where there is no such port
   */
  public int port() {
    return within("--port", port, 0, LAST_PORT);
  }

  /**
   * The embedded broker's port, 0 for any free one.
   *
   * @throws SetupException where there is no such port
   */
  public int brokerPort() {
    int byDefault = port == 0 ? 0 : port + BROKER_PORT_ABOVE;
    return within("--broker-port", brokerPort == null ? byDefault : brokerPort, 0, LAST_PORT);
  }

  /**
   * Threads of each Kafka Streams stage.
   *
   * @throws SetupException where there are none
   */
  public int threads() {
    return within("--threads", threads, 1, MOST_THREADS);
  }

  private static int within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new SetupException("%s is %d to %d, not %d".formatted(option, least, most, value));
    }
    return value;
  }

  public String instance() {
    return instance;
  }
}
