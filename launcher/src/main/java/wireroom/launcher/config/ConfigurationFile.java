package wireroom.launcher.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The file that options can be set in: Java properties in UTF-8, keyed by option name. */
public final class ConfigurationFile {
  /** The environment's name for where it lies. */
  public static final String LOCATION = "WIREROOM_CONFIG";

  private static final Path DEFAULT_LOCATION = Path.of("wireroom.properties");

  private ConfigurationFile() {}

  /**
   * What the file says that the environment names; where it names none, what {@code
   * wireroom.properties} in the working folder says, if there is one.
   *
   * @throws SetupException where a file that is named or present cannot be read
   */
  public static Properties read(Map<String, String> environment) {
    @Nullable String named = environment.get(LOCATION);
    if (named != null) {
      return read(Path.of(named));
    }
    return Files.exists(DEFAULT_LOCATION) ? read(DEFAULT_LOCATION) : new Properties();
  }

  /**
   * What a properties file says.
   *
   * @throws SetupException where it cannot be read
   */
  public static Properties read(Path path) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new SetupException("cannot read the configuration file " + path + ": " + e, e);
    }
    return properties;
  }
}
