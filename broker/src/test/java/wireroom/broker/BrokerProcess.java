package wireroom.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A broker in a JVM of its own that can be killed. */
final class BrokerProcess implements AutoCloseable {
  private final Process process;
  private final String bootstrapServers;

  private BrokerProcess(Process process, String bootstrapServers) {
    this.process = process;
    this.bootstrapServers = bootstrapServers;
  }

  /** What the child runs: prints where the broker is and lasts until it is killed. */
  public static void main(String[] args) throws Exception {
    EmbeddedBroker broker =
        EmbeddedBroker.start(
            new BrokerSettings(Path.of(args[0]), BrokerSettings.ANY_PORT, 1 << 20));
    System.out.println(broker.bootstrapServers());
    Thread.currentThread().join();
  }

  static BrokerProcess start(Path dataDir) {
    try {
      Process process =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "-Xmx256m",
                  BrokerProcess.class.getName(),
                  dataDir.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String address = process.inputReader().readLine();
      if (address == null) {
        throw new AssertionError("the child ended with " + process.onExit().join().exitValue());
      }
      return new BrokerProcess(process, address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String bootstrapServers() {
    return bootstrapServers;
  }

  /** Kills it as {@code kill -9} does. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
