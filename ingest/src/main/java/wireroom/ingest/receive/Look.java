package wireroom.ingest.receive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** How a file looked at one time: it is being written to if it looks otherwise a little later. */
record Look(boolean regular, long size, FileTime modified) {
  /** Looks at a file, not at what a link points to. */
  static Look at(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Look(attributes.isRegularFile(), attributes.size(), attributes.lastModifiedTime());
  }
}
