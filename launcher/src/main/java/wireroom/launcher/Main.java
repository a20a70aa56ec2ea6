package wireroom.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import wireroom.launcher.command.WireroomCommand;
import wireroom.launcher.config.ConfigurationFile;
import wireroom.launcher.config.Configured;
import wireroom.launcher.config.SetupException;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and exits with its status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(System.getenv(), out, err, arguments));
  }

  /**
   * Runs the command that the arguments name.
   *
   * @param out where its result goes
   * @param err where it says what went wrong
   * @return 0 where it is done, 1 where it is not and the reason was printed, 2 where it was
   *     wrongly called
   */
  static int run(
      Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = commandLine().setOut(out).setErr(err);
    try {
      Properties file = ConfigurationFile.read(environment);
      requireKnown(file, line);
      line.setDefaultValueProvider(new Configured(environment, file));
    } catch (SetupException e) {
      return fail(line, e.getMessage());
    }
    return line.execute(arguments);
  }

  private static CommandLine commandLine() {
    return new CommandLine(new WireroomCommand())
        .setParameterExceptionHandler(Main::reportMisuse)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::reportFailure);
  }

  /** A key that nothing reads is a slip of the pen, better told at once than found out later. */
  private static void requireKnown(Properties file, CommandLine line) {
    Set<String> known =
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
            .flatMap(command -> command.getCommandSpec().options().stream())
            .map(option -> Configured.fileName(option.longestName()))
            .collect(Collectors.toSet());
    for (String key : file.stringPropertyNames()) {
      if (!known.contains(key)) {
        throw new SetupException(
            "the configuration file sets " + key + ", which no option is called");
      }
    }
  }

  private static int reportMisuse(ParameterException misuse, String... arguments) {
    CommandLine command = misuse.getCommandLine();
    command.getErr().println("wireroom: " + misuse.getMessage());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static int reportFailure(Exception failure, CommandLine line, ParseResult call)
      throws Exception {
    return switch (failure) {
      case SetupException setup -> fail(line, setup.getMessage());
      case IOException io -> fail(line, "cannot read or write: " + io);
      case UncheckedIOException io -> fail(line, "cannot read or write: " + io.getCause());
      default -> throw failure;
    };
  }

  private static int fail(CommandLine line, @Nullable String reason) {
    line.getErr().println("wireroom: " + reason);
    return CommandLine.ExitCode.SOFTWARE;
  }
}
