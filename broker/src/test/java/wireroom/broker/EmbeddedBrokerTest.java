package wireroom.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedBrokerTest {
  @TempDir private Path dir;

  private EmbeddedBroker start(int port) throws BrokerException {
    return EmbeddedBroker.start(new BrokerSettings(dir, port, 1 << 20));
  }

  @Test
  void restartedOnTheSameFolderAndPortItHasItsRecords() throws Exception {
    int port;
    try (EmbeddedBroker broker = start(BrokerSettings.ANY_PORT)) {
      port = broker.port();
      Records records = new Records(broker.bootstrapServers());
      records.createTopic();
      records.write("kept");
    }

    try (EmbeddedBroker broker = start(port)) {
      assertThat(broker.port()).isEqualTo(port);
      assertThat(new Records(broker.bootstrapServers()).read()).containsExactly("kept");
    }
  }

  @Test
  void folderOfAnotherProcessIsRefusedUntilItIsKilledAndThenNothingIsLost() throws Exception {
    try (BrokerProcess process = BrokerProcess.start(dir)) {
      Records records = new Records(process.bootstrapServers());
      records.createTopic();
      records.write("acknowledged");

      assertThatExceptionOfType(BrokerException.class)
          .isThrownBy(() -> start(BrokerSettings.ANY_PORT))
          .withMessage("Another broker is using the data folder " + dir + ".");
    }

    try (EmbeddedBroker broker = start(BrokerSettings.ANY_PORT)) {
      Records records = new Records(broker.bootstrapServers());
      records.write("after");
      assertThat(records.read()).containsExactly("acknowledged", "after");
    }
  }

  @Test
  void stoppedItLeavesNoThreadThatKeepsTheProcessAliveAndItsFolderIsFree() throws Exception {
    Set<Thread> before = userThreads();
    EmbeddedBroker broker = start(BrokerSettings.ANY_PORT);
    assertThatExceptionOfType(BrokerException.class)
        .isThrownBy(() -> start(BrokerSettings.ANY_PORT))
        .withMessageContaining(dir.toString());

    broker.close();
    broker.close();

    assertThat(userThreads()).isSubsetOf(before);
    DataFolder.hold(dir).close();
  }

  private static Set<Thread> userThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon())
        .collect(Collectors.toSet());
  }

  @Test
  void busyPortIsRefusedInOneSentenceAndTheFolderStaysFree() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThatExceptionOfType(BrokerException.class)
          .isThrownBy(() -> start(busy.getLocalPort()))
          .withMessageStartingWith(
              "Port %d of 127.0.0.1 cannot be used for the broker: ", busy.getLocalPort());
    }
    DataFolder.hold(dir).close();
  }

  @Test
  void folderThatIsAFileIsRefusedInOneSentence() throws Exception {
    dir = Files.createFile(dir.resolve("file"));

    assertThatExceptionOfType(BrokerException.class)
        .isThrownBy(() -> start(BrokerSettings.ANY_PORT))
        .withMessageStartingWith("The data folder %s cannot be written: ", dir);
  }

  @Test
  void portTakenAfterTheCheckLeavesNothingRunning() throws Exception {
    Set<Thread> before = userThreads();
    BrokerSettings settings = new BrokerSettings(dir, BrokerSettings.ANY_PORT, 1 << 20);

    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
        DataFolder folder = DataFolder.hold(dir)) {
      assertThatExceptionOfType(BrokerException.class)
          .isThrownBy(() -> EmbeddedBroker.startServer(folder, taken.getLocalPort(), settings))
          .withMessageStartingWith("The broker could not start on the data folder %s: ", dir)
          .withMessageContaining("in use");
    }

    assertThat(userThreads()).isSubsetOf(before);
  }

  @Test
  void foreignMetadataInTheFolderIsRefusedInOneSentenceWithNothingLeftRunning() throws Exception {
    Path log = Files.createDirectories(dir.resolve("log"));
    Files.writeString(log.resolve("meta.properties"), "version=1\nnode.id=7\ncluster.id=other\n");
    Set<Thread> before = userThreads();

    assertThatExceptionOfType(BrokerException.class)
        .isThrownBy(() -> start(BrokerSettings.ANY_PORT))
        .withMessageStartingWith("The broker could not start on the data folder %s: ", dir);

    assertThat(userThreads()).isSubsetOf(before);
    DataFolder.hold(dir).close();
  }
}
