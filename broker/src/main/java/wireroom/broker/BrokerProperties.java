package wireroom.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Kafka's configuration of a broker that is its own controller and has no replicas. */
final class BrokerProperties {
  static final int NODE_ID = 1;
  static final String CONTROLLER_LISTENER = "CONTROLLER";

  private static final int DEFAULT_REQUEST_BYTES = 100 * 1024 * 1024;
  private static final int REQUEST_OVERHEAD_BYTES = 1024 * 1024;

  private BrokerProperties() {}

  /**
   * The configuration, under Kafka's names.
   *
   * @param logDir where Kafka keeps its logs
   * @param port where clients find it
   * @param controllerPort where the broker finds its controller
   * @param maxMessageBytes the largest batch of records it takes
   */
  static Map<String, String> of(Path logDir, int port, int controllerPort, int maxMessageBytes) {
    Map<String, String> properties = new HashMap<>();
    properties.put("log.dirs", logDir.toString());
    properties.putAll(network(port, controllerPort));
    properties.putAll(sizes(maxMessageBytes));
    properties.putAll(singleReplica());
    properties.putAll(smallFootprint());
    properties.putAll(quickStart());
    properties.put("auto.create.topics.enable", "false");
    return properties;
  }

  private static Map<String, String> network(int port, int controllerPort) {
    String controller = LoopbackPort.HOST + ":" + controllerPort;
    String clients = "PLAINTEXT://" + LoopbackPort.HOST + ":" + port;
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        Integer.toString(NODE_ID),
        "controller.quorum.voters",
        NODE_ID + "@" + controller,
        "controller.listener.names",
        CONTROLLER_LISTENER,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "listeners",
        clients + "," + CONTROLLER_LISTENER + "://" + controller,
        "advertised.listeners",
        clients);
  }

  /** The limit on requests also stops whoever talks HTTP to the port from claiming a gigabyte. */
  private static Map<String, String> sizes(int maxMessageBytes) {
    int request = Math.max(DEFAULT_REQUEST_BYTES, maxMessageBytes + REQUEST_OVERHEAD_BYTES);
    return Map.of(
        "message.max.bytes", Integer.toString(maxMessageBytes),
        "replica.fetch.max.bytes", Integer.toString(maxMessageBytes),
        "socket.request.max.bytes", Integer.toString(request));
  }

  private static Map<String, String> singleReplica() {
    return Map.of(
        "default.replication.factor", "1",
        "min.insync.replicas", "1",
        "offsets.topic.replication.factor", "1",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1");
  }

  /** The cleaner's buffer alone is 128 MiB by default. */
  private static Map<String, String> smallFootprint() {
    return Map.of(
        "log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024),
        "num.network.threads", "2",
        "num.io.threads", "4",
        "background.threads", "2",
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.num.partitions", "4",
        "share.coordinator.state.topic.num.partitions", "4");
  }

  /**
   * After a crash, a broker is let in again once the session that it had before is over. On a busy
   * machine a running one must not lose its session, so it is not much shorter than a start.
   */
  private static Map<String, String> quickStart() {
    return Map.of(
        "broker.session.timeout.ms", "3000",
        "broker.heartbeat.interval.ms", "300",
        "group.initial.rebalance.delay.ms", "0");
  }
}
