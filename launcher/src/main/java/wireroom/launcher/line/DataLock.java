package wireroom.launcher.line;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import wireroom.launcher.config.SetupException;

/** Keeps a data folder for one process; the system lets go of it however the process ends. */
public final class DataLock implements AutoCloseable {
  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes a data folder, which is created where it is missing.
   *
   * @throws SetupException where another process has it, or it cannot be written to
   */
  public static DataLock on(Path data) {
    try {
      Files.createDirectories(data);
      FileChannel channel =
          FileChannel.open(
              data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new SetupException(
            "the data folder %s is in use by another Wireroom: name another with --data"
                .formatted(data));
      }
      return new DataLock(channel);
    } catch (IOException e) {
      throw new SetupException(
          "cannot write to the data folder " + data + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another line in this very process has it.
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
