package wireroom.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/**
 * The broker's data folder, held against every other process until it is closed. Kafka has a lock
 * too, but takes it only after it has opened its metadata log, which a second process could damage.
 * The operating system frees the lock of a process that dies.
 */
final class DataFolder implements AutoCloseable {
  private final Path dir;
  private final FileChannel lockFile;

  private DataFolder(Path dir, FileChannel lockFile) {
    this.dir = dir;
    this.lockFile = lockFile;
  }

  /**
   * Creates the folder where it is missing and takes hold of it.
   *
   * @throws BrokerException where another broker holds it, or it cannot be written
   */
  static DataFolder hold(Path dir) throws BrokerException {
    try {
      Files.createDirectories(dir);
      FileChannel lockFile =
          FileChannel.open(
              dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(lockFile) == null) {
        lockFile.close();
        throw new BrokerException("Another broker is using the data folder " + dir + ".");
      }
      return new DataFolder(dir, lockFile);
    } catch (IOException e) {
      throw new BrokerException("The data folder " + dir + " cannot be written: " + e + ".", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
    try {
      return lockFile.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by this very process. Where locks are POSIX's, closing this second channel frees the
      // first one's lock, so two brokers of one process must not be started on one folder.
      return null;
    }
  }

  /** Where Kafka keeps its logs. */
  Path logDir() {
    return dir.resolve("log");
  }

  /**
   * Prepares the log folder unless an earlier start has done so.
   *
   * @param nodeId the broker's node id
   * @param controllerListener the name of the controller's listener
   */
  void format(int nodeId, String controllerListener) throws Exception {
    // Written last, so that it tells whether all of the formatting was done.
    if (Files.exists(logDir().resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME))) {
      return;
    }
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(nodeId)
        .setControllerListenerName(controllerListener)
        .addDirectory(logDir().toString())
        .setMetadataLogDirectory(logDir().toString())
        .run();
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
