package wireroom.launcher.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The token of the wire desk that a line of its own creates for itself, in the data folder,
 * readable by its owner alone.
 *
 * @param path where it lies
 */
public record TokenFile(Path path) {
  private static final int TOKEN_BYTES = 24;

  /** The token file of a data folder. */
  public static TokenFile in(Path dataFolder) {
    return new TokenFile(dataFolder.resolve("token"));
  }

  /**
   * The token, or empty where there is no file.
   *
   * @throws SetupException where it cannot be read
   */
  public Optional<String> read() {
    try {
      return Files.exists(path) ? Optional.of(Files.readString(path).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new SetupException("cannot read the token in " + path + ": " + e.getMessage(), e);
    }
  }

  /**
   * The token; a new one where there is none yet.
   *
   * @throws SetupException where it can be neither read nor written
   */
  public String readOrCreate() {
    return read().orElseGet(this::create);
  }

  private String create() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    try {
      Files.createFile(path, ownerOnly());
      Files.writeString(path, token + "\n", StandardCharsets.UTF_8, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new SetupException("cannot write the token to " + path + ": " + e.getMessage(), e);
    }
    return token;
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
