package wireroom.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wireroom.enrich.annotate.Annotator;
import wireroom.enrich.opennlp.NameModel;
import wireroom.enrich.opennlp.OpenNlpAnnotator;
import wireroom.enrich.opennlp.OpenNlpModels;
import wireroom.evaluation.names.LexiconFiles;
import wireroom.evaluation.names.NameTraining;

/** Trains the models that tagging runs on. */
@Command(
    name = "train",
    description = "Trains the models that tagging runs on.",
    mixinStandardHelpOptions = true,
    subcommands = TrainCommand.Names.class)
final class TrainCommand {
  /** Trains the name finder. */
  @Command(
      name = "names",
      description = "Trains the name finder; the same folders give the same bytes.",
      mixinStandardHelpOptions = true)
  static final class Names implements Callable<Integer> {
    @Option(
        names = "--corpus",
        paramLabel = "DIR",
        arity = "1..*",
        required = true,
        description = "Folders of annotated text; their order matters.")
    List<Path> corpus;

    @Option(
        names = "--lexicons",
        paramLabel = "DIR",
        description = "The lexicons to train with (default: those in the shipped model).")
    @Nullable Path lexicons;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        required = true,
        description = "The model to write.")
    Path out;

    @Spec CommandSpec spec;

    @Override
    public Integer call() throws IOException {
      Annotator annotator = new OpenNlpAnnotator(OpenNlpModels.bundled());
      NameTraining training =
          new NameTraining(
              annotator,
              lexicons == null ? NameModel.bundled().lexicons() : LexiconFiles.read(lexicons));
      training.train(corpus, out, NameTraining.Options.standard());
      spec.commandLine().getOut().println(out + " written");
      return CommandLine.ExitCode.OK;
    }
  }
}
