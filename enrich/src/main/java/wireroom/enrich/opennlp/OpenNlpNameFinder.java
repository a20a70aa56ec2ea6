package wireroom.enrich.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Name;
import wireroom.enrich.annotate.NameFinder;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;
import wireroom.schemas.model.EntityType;

/**
 * Names by a model of OpenNLP's name finder. A name never crosses a sentence; its confidence is the
 * mean probability of its words. Not thread-safe.
 */
public final class OpenNlpNameFinder implements NameFinder {
  private static final String REASON = "model";

  private final NameFinderME finder;
  private final ModelInfo info;

  public OpenNlpNameFinder(NameModel model) {
    this.finder = new NameFinderME(model.finder());
    this.info = model.info();
  }

  @Override
  public List<Name> find(AnnotatedText text) {
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (Span span : finder.find(words(tokens))) {
        names.add(name(span, tokens));
      }
    }
    return names;
  }

  /** The tokens as a model reads them, typographic marks in ASCII. */
  public static String[] words(List<Token> tokens) {
    return tokens.stream().map(token -> PlainMarks.of(token.text())).toArray(String[]::new);
  }

  private static Name name(Span span, List<Token> tokens) {
    int start = tokens.get(span.getStart()).start();
    int end = tokens.get(span.getEnd() - 1).end();
    EntityType type = EntityType.valueOf(span.getType().toUpperCase(Locale.ROOT));
    return new Name(start, end, type, Math.clamp(span.getProb(), 0, 1), REASON);
  }

  @Override
  public void clear() {
    finder.clearAdaptiveData();
  }

  @Override
  public ModelInfo model() {
    return info;
  }
}
