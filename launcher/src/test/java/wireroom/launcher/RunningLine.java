package wireroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The program as users start it: the built jars in a process of its own, on any free ports. */
final class RunningLine implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern DESK = Pattern.compile("desk +(http\\S+)/");
  private static final Pattern TOKEN = Pattern.compile("token (\\p{XDigit}+)");
  private static final Pattern KAFKA = Pattern.compile("kafka +([^,\\s]+)");
  private static final Pattern LAST_LINE = Pattern.compile("log +(\\S+)");

  private final Process process;
  private final List<String> printed = new CopyOnWriteArrayList<>();

  private RunningLine(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::collect);
  }

  /** Starts the line on a data folder; returns once it says that it is ready. */
  static RunningLine on(Path data) throws IOException {
    RunningLine line = start("--data", data.toString(), "--port", "0");
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> line.find(LAST_LINE).isPresent() || !line.process.isAlive());
    assertThat(line.process.isAlive()).as(line.output()).isTrue();
    return line;
  }

  /** Starts the program and does not wait. */
  static RunningLine start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Path.of("target", "wireroom", "lib").toAbsolutePath() + "/*",
                Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("WIREROOM_"));
    return new RunningLine(builder.start());
  }

  private void collect() {
    try (BufferedReader reader = process.inputReader()) {
      reader.lines().forEach(printed::add);
    } catch (IOException e) {
      printed.add("cannot read its output: " + e);
    }
  }

  private Optional<String> find(Pattern pattern) {
    return printed.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  private String said(Pattern pattern) {
    return find(pattern).orElseThrow(() -> new AssertionError(output()));
  }

  String url() {
    return said(DESK);
  }

  String token() {
    return said(TOKEN);
  }

  String kafka() {
    return said(KAFKA);
  }

  /** All it has printed so far. */
  String output() {
    return String.join("\n", printed);
  }

  /** Its exit status, once it has ended by itself. */
  int exitStatus() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
    return process.exitValue();
  }

  /** Runs a client command against this line and gives what it printed. */
  String run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            Map.of("WIREROOM_URL", url(), "WIREROOM_TOKEN", token(), "WIREROOM_KAFKA", kafka()),
            new PrintWriter(out),
            new PrintWriter(err),
            arguments);
    assertThat(status).as("%s%s", out, err).isZero();
    return out.toString();
  }

  /** Ends it as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Ends it as Ctrl-C does. */
  @Override
  public void close() {
    process.destroy();
    Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive());
  }
}
