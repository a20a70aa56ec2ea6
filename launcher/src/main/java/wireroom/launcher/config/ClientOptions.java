package wireroom.launcher.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which running line a command talks to, and as which wire desk. */
public final class ClientOptions {
  private static final String LOOPBACK = "127.0.0.1";

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the line is (default: this machine, at --port).")
  @Nullable URI url;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7070",
      description = "The port of a line on this machine (default: ${DEFAULT-VALUE}).")
  int port;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = "The wire desk's token (default: the one in the folder --data).")
  @Nullable String token;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "The data folder of a line on this machine (default: ${DEFAULT-VALUE}).")
  Path data;

  /**
   * Where the line is, without a slash at the end.
   *
   * @throws SetupException where that is no address on the web
   */
  public URI url() {
    if (url == null) {
      return URI.create("http://" + LOOPBACK + ":" + port);
    }
    if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
      throw new SetupException("--url is an address such as http://localhost:7070, not " + url);
    }
    return URI.create(url.toString().replaceAll("/+$", ""));
  }

  /**
   * The wire desk's token.
   *
   * @throws SetupException where there is none
   */
  public String token() {
    return token != null && !token.isBlank()
        ? token
        : TokenFile.in(data)
            .read()
            .orElseThrow(
                () ->
                    new SetupException(
                        "no token: give --token or %s, or name with --data the data folder of a line on this machine"
                            .formatted(Configured.environmentName("--token"))));
  }

  /** Where the embedded broker of a line on this machine is. */
  public String embeddedBroker() {
    return LOOPBACK + ":" + (port + ServerOptions.BROKER_PORT_ABOVE);
  }
}
