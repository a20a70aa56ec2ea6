package wireroom.broker;

import java.nio.file.Path;

/**
 * Where the broker keeps its data and how it is reached.
 *
 * @param dataDir the folder for its data, created where it is missing; one broker at a time uses it
 * @param port the port for clients, or {@link #ANY_PORT}
 * @param maxMessageBytes the largest batch of records it takes, in bytes
 */
public record BrokerSettings(Path dataDir, int port, int maxMessageBytes) {
  /** Any free port; the next start may choose another. */
  public static final int ANY_PORT = 0;

  /** The largest value of {@code maxMessageBytes}: 1 GiB. */
  public static final int MESSAGE_BYTES_LIMIT = 1 << 30;

  private static final int LAST_PORT = 65_535;

  public BrokerSettings {
    if (port < ANY_PORT || port > LAST_PORT) {
      throw new IllegalArgumentException("a port is 0 to %d, not %d".formatted(LAST_PORT, port));
    }
    if (maxMessageBytes < 1 || maxMessageBytes > MESSAGE_BYTES_LIMIT) {
      throw new IllegalArgumentException(
          "a message has 1 to %d bytes, not %d".formatted(MESSAGE_BYTES_LIMIT, maxMessageBytes));
    }
  }
}
