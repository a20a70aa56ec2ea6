package wireroom.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
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
      line.setDefaultValueProvider(
          new Configured(environment, ConfigurationFile.read(environment)));
    } catch (SetupException e) {
      return fail(line, e.getMessage());
    }
    return line.execute(arguments);
  }

  private static CommandLine commandLine() {
    return new CommandLine(new WireroomCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(reportingSetupErrors());
  }

  private static IExecutionExceptionHandler reportingSetupErrors() {
    return (exception, line, _) -> {
      return switch (exception) {
        case SetupException setup -> fail(line, setup.getMessage());
        case IOException io -> fail(line, "cannot read or write: " + io);
        case UncheckedIOException io -> fail(line, "cannot read or write: " + io.getCause());
        default -> throw exception;
      };
    };
  }

  private static int fail(CommandLine line, @Nullable String reason) {
    line.getErr().println("wireroom: " + reason);
    return CommandLine.ExitCode.SOFTWARE;
  }
}
