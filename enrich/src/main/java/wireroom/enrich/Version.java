package wireroom.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which version of Wireroom this is: the build writes it into a resource. */
public final class Version {
  private static final String RESOURCE = "version.properties";

  private Version() {}

  /** The version as the build names it, such as {@code 0.1.0-SNAPSHOT}. */
  public static String current() {
    try (InputStream in =
        Objects.requireNonNull(Version.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      Properties properties = new Properties();
      properties.load(in);
      return Objects.requireNonNull(properties.getProperty("version"), RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
