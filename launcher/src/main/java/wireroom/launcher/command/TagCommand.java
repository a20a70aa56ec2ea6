package wireroom.launcher.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wireroom.enrich.Tagger;
import wireroom.enrich.revise.Reviser;
import wireroom.ingest.read.DispatchId;
import wireroom.ingest.read.ReadOutcome;
import wireroom.ingest.read.Readers;
import wireroom.launcher.terminal.DispatchPainter;
import wireroom.schemas.json.WireJson;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.Original;
import wireroom.schemas.model.TaggedDispatch;

/** Reads and tags files without Kafka. */
@Command(
    name = "tag",
    description = "Reads and tags files without Kafka, and shows them.",
    mixinStandardHelpOptions = true)
public final class TagCommand implements Callable<Integer> {
  private static final String DESK = "local";

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "What to tag; - is standard input.")
  List<String> files;

  @Option(names = "--json", description = "One JSON document a file, a line each.")
  boolean json;

  @Option(
      names = "--type",
      paramLabel = "MEDIA-TYPE",
      description =
          "What the files are, such as text/html; looked for in each where it is not given.")
  @Nullable String type;

  @Mixin ColourOption colour;

  @Spec CommandSpec spec;

  private final ObjectMapper mapper = WireJson.mapper();

  @Override
  public Integer call() throws IOException {
    Readers readers = Readers.bundled();
    Tagger tagger = Tagger.bundled();
    int status = CommandLine.ExitCode.OK;
    for (String file : files) {
      Original original = DispatchFile.named(file).read(type);
      switch (readers.read(original)) {
        case ReadOutcome.Read read -> show(tag(tagger, original, read));
        case ReadOutcome.Unreadable unreadable -> {
          spec.commandLine().getErr().println("wireroom: " + describe(file, unreadable));
          status = CommandLine.ExitCode.SOFTWARE;
        }
      }
    }
    return status;
  }

  private static TaggedDispatch tag(Tagger tagger, Original original, ReadOutcome.Read read) {
    Dispatch dispatch =
        new Dispatch(
            DispatchId.of(DESK, read),
            DESK,
            read.header(),
            read.entries(),
            original,
            Instant.now().truncatedTo(ChronoUnit.MILLIS));
    return tagger.tag(dispatch, Reviser.revise(null, dispatch).entries());
  }

  private void show(TaggedDispatch tagged) throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        json
            ? mapper.writeValueAsString(tagged)
            : new DispatchPainter(colour.palette()).paint(tagged));
  }

  private static String describe(String file, ReadOutcome.Unreadable unreadable) {
    String line = unreadable.line() == null ? "" : ":" + unreadable.line();
    return file + line + ": " + unreadable.reason();
  }
}
