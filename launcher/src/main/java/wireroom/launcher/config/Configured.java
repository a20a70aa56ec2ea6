package wireroom.launcher.config;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option is where the command line does not give it: the environment's value, else the
 * file's, else the option's own default. The option {@code --broker-port} is {@code
 * WIREROOM_BROKER_PORT} in the environment and {@code broker-port} in the file. Options without a
 * value are the command line's alone.
 */
public final class Configured implements IDefaultValueProvider {
  private static final String PREFIX = "WIREROOM_";

  private final Map<String, String> environment;
  private final Properties file;

  /**
   * A provider over fixed values.
   *
   * @param environment the process's environment
   * @param file what the configuration file says, empty where there is none
   */
  public Configured(Map<String, String> environment, Properties file) {
    this.environment = Map.copyOf(environment);
    this.file = (Properties) file.clone();
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.arity().max() == 0) {
      return null;
    }
    String fromEnvironment = environment.get(environmentName(option.longestName()));
    return fromEnvironment != null
        ? fromEnvironment
        : file.getProperty(fileName(option.longestName()));
  }

  /** The name in the environment of an option such as {@code --broker-port}. */
  public static String environmentName(String option) {
    return PREFIX + fileName(option).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** The key in the file of an option such as {@code --broker-port}. */
  public static String fileName(String option) {
    return option.substring(2);
  }
}
