package wireroom.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wireroom.enrich.opennlp.NameModel;
import wireroom.enrich.opennlp.OpenNlpAnnotator;
import wireroom.enrich.opennlp.OpenNlpModels;
import wireroom.enrich.opennlp.OpenNlpNameFinder;
import wireroom.evaluation.names.GoldDocument;
import wireroom.evaluation.names.NameCorpora;
import wireroom.evaluation.names.NameScores;

/** Scores the tagging against gold annotation. */
@Command(
    name = "evaluate",
    description = "Scores the tagging against gold annotation.",
    mixinStandardHelpOptions = true,
    subcommands = EvaluateCommand.Names.class)
final class EvaluateCommand {
  /** Scores the name finder alone, before any rule. */
  @Command(
      name = "names",
      description = "Scores the name finder alone, before any rule: exact span and type.",
      mixinStandardHelpOptions = true)
  static final class Names implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of annotated text.")
    List<Path> gold;

    @Spec CommandSpec spec;

    @Override
    public Integer call() throws IOException {
      NameCorpora corpora = new NameCorpora(new OpenNlpAnnotator(OpenNlpModels.bundled()));
      List<GoldDocument> documents = new ArrayList<>();
      for (Path folder : gold) {
        documents.addAll(corpora.read(folder));
      }
      NameScores scores = NameScores.of(new OpenNlpNameFinder(NameModel.bundled()), documents);
      spec.commandLine().getOut().print(scores);
      return CommandLine.ExitCode.OK;
    }
  }
}
