package wireroom.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
final class LoopbackPort {
  /** Not {@code localhost}: that may mean two addresses, of which only one would be listened at. */
  static final String HOST = "127.0.0.1";

  private LoopbackPort() {}

  /**
   * A port that could be bound a moment ago.
   *
   * @param wanted the port, or {@link BrokerSettings#ANY_PORT} for any that is free
   * @throws BrokerException where somebody else listens at it, or the system refuses it
   */
  static int free(int wanted) throws BrokerException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), wanted));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new BrokerException(
          "Port %d of %s cannot be used for the broker: %s."
              .formatted(wanted, HOST, e.getMessage()),
          e);
    }
  }
}
