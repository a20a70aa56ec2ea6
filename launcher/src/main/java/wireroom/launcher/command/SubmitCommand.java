package wireroom.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wireroom.launcher.command.LineClient.Answer;
import wireroom.launcher.config.ClientOptions;

/** Sends dispatches to a running line and shows what was accepted. */
@Command(
    name = "submit",
    description = "Sends dispatches to a running line and shows what was accepted.",
    mixinStandardHelpOptions = true)
public final class SubmitCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "What to send, in this order; - is standard input.")
  List<String> files;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The dispatch's id, to send a version whose headline has changed.")
  @Nullable String id;

  @Option(
      names = "--type",
      paramLabel = "CONTENT-TYPE",
      description = "What the files are, such as \"text/plain; charset=windows-1252\".")
  @Nullable String type;

  @Option(names = "--brief", description = "Only a line a file, without its entries.")
  boolean brief;

  @Option(names = "--json", description = "The line's own answers, a line a file.")
  boolean json;

  @Mixin ClientOptions client;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (id != null && files.size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--id names one dispatch: give one file, or send versions one by one");
    }
    int refused = 0;
    try (LineClient line = new LineClient(client.url(), client.token())) {
      for (int i = 0; i < files.size(); i++) {
        showProgress(i);
        refused += submit(line, DispatchFile.named(files.get(i))) ? 0 : 1;
      }
    }
    if (files.size() > 1) {
      err().printf("%d accepted, %d refused%n", files.size() - refused, refused);
    }
    return refused == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private void showProgress(int done) {
    if (files.size() > 1 && Ansi.AUTO.enabled()) {
      err().printf("\r\u001b[K%d of %d\r", done + 1, files.size());
      err().flush();
    }
  }

  /** Sends one file; false where it was refused. */
  private boolean submit(LineClient line, DispatchFile file) throws InterruptedException {
    Answer received = line.submit(file, id, type);
    if (!received.accepted()) {
      showRefusal(file, received);
      return false;
    }
    Answer outcome = line.outcome(received.document().path("id").asText());
    if (json) {
      out().println(outcome.document());
    } else {
      show(file, received.document(), outcome.document());
    }
    return true;
  }

  private void showRefusal(DispatchFile file, Answer refusal) {
    JsonNode problem = refusal.document();
    String at = problem.has("line") ? " line " + problem.get("line").asInt() + ":" : "";
    String kept =
        problem.has("rejected") ? " (kept as " + problem.get("rejected").asText() + ")" : "";
    String reason = problem.path("detail").asText(problem.path("title").asText("no reason given"));
    err().printf("%s refused (%d):%s %s%s%n", file, refusal.status(), at, reason, kept);
    if (json) {
      out().println(problem);
    }
  }

  private void show(DispatchFile file, JsonNode received, JsonNode outcome) {
    int count = received.path("count").asInt();
    out()
        .printf(
            "%s accepted as %s: %s, %d %s%n",
            file,
            received.path("id").asText(),
            received.path("kind").asText(),
            count,
            count == 1 ? "entry" : "entries");
    if (outcome.has("reason")) {
      out().printf("  but not processed: %s%n", outcome.get("reason").asText());
    } else if (!outcome.has("entries")) {
      out().println("  received and kept; its entries are not revised yet");
    } else if (brief) {
      out().println("  " + Changes.in(outcome.get("entries")));
    } else {
      outcome.get("entries").forEach(this::showEntry);
    }
  }

  private void showEntry(JsonNode entry) {
    out()
        .printf(
            "  %s  revision %d, %s  %s%n",
            entry.path("id").asText(),
            entry.path("revision").asInt(),
            entry.path("change").asText(),
            entry.path("opening").asText());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
