package wireroom.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.MediaType;
import wireroom.launcher.config.SetupException;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.Original;

/**
 * A dispatch in a file or on standard input.
 *
 * @param path the file, or null for standard input
 */
record DispatchFile(@Nullable Path path) {
  private static final String STANDARD_INPUT = "-";

  /** The file that a command line argument names; {@code -} is standard input. */
  static DispatchFile named(String argument) {
    return new DispatchFile(STANDARD_INPUT.equals(argument) ? null : Path.of(argument));
  }

  /**
   * Its bytes as a dispatch.
   *
   * @param mediaType what it is, or null to find out
   * @throws SetupException where it cannot be read
   */
  Original read(@Nullable String mediaType) {
    Bytes bytes = bytes();
    String type = mediaType == null ? MediaType.sniff(bytes, fileName()) : mediaType;
    return new Original(bytes, type, null, fileName());
  }

  /** Its bytes. */
  Bytes bytes() {
    try {
      return Bytes.copyOf(path == null ? System.in.readAllBytes() : Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      throw new SetupException("there is no file " + path, e);
    } catch (IOException e) {
      throw new SetupException("cannot read " + this + ": " + e.getMessage(), e);
    }
  }

  /** Its name without its folder, or null on standard input. */
  @Nullable String fileName() {
    return path == null ? null : path.getFileName().toString();
  }

  @Override
  public String toString() {
    return path == null ? "standard input" : path.toString();
  }
}
