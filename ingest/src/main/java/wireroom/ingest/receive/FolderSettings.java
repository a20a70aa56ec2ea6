package wireroom.ingest.receive;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The watched folder.
 *
 * @param root holds a folder for each desk
 * @param settle how long a file must stay as it is before it is read
 * @param sweep how often the folder is looked through, for changes that the file system kept quiet
 *     about
 * @param firstBackOff how long to wait when Kafka is away for the first time; doubled each time, up
 *     to a minute
 */
public record FolderSettings(Path root, Duration settle, Duration sweep, Duration firstBackOff) {
  /** A folder with the default times: half a second, five seconds, one second. */
  public static FolderSettings of(Path root) {
    return new FolderSettings(
        root, Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofSeconds(1));
  }
}
