package wireroom.enrich.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Name;
import wireroom.enrich.annotate.NameFinder;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;
import wireroom.enrich.opennlp.BeamDecoder.Decision;
import wireroom.schemas.model.EntityType;

/**
 * Names by a model of OpenNLP's name finder. A name never crosses a sentence; its confidence is the
 * mean probability of its words. Not thread-safe.
 */
public final class OpenNlpNameFinder implements NameFinder {
  private static final String REASON = "model";

  private final NameFeatures features;
  private final BeamDecoder decoder;
  private final BioCodec codec = new BioCodec();
  private final ModelInfo info;

  public OpenNlpNameFinder(NameModel model) {
    this.features = new NameFeatures(model.lexicons());
    this.decoder = new BeamDecoder(model.weights(), features, OpenNlpNameFinder::follows);
    this.info = model.info();
  }

  /** A name goes on only after a word of a name of its type. */
  private static boolean follows(@Nullable String before, String next) {
    return !next.endsWith(NameFinderME.CONTINUE)
        || (before != null && before.startsWith(next.substring(0, next.indexOf('-') + 1)));
  }

  @Override
  public List<Name> find(AnnotatedText text) {
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      addNames(sentence.tokens(), names);
    }
    return names;
  }

  private void addNames(List<Token> tokens, List<Name> names) {
    String[] words = words(tokens);
    List<Decision> decisions = decoder.decode(words);
    List<String> outcomes = decisions.stream().map(Decision::outcome).toList();
    features.updateAdaptiveData(words, outcomes.toArray(String[]::new));
    for (Span span : codec.decode(outcomes)) {
      List<Decision> own = decisions.subList(span.getStart(), span.getEnd());
      names.add(name(span, tokens, own));
    }
  }

  /** The tokens as a model reads them, typographic marks in ASCII. */
  public static String[] words(List<Token> tokens) {
    return tokens.stream().map(token -> PlainMarks.of(token.text())).toArray(String[]::new);
  }

  private static Name name(Span span, List<Token> tokens, List<Decision> decisions) {
    int start = tokens.get(span.getStart()).start();
    int end = tokens.get(span.getEnd() - 1).end();
    EntityType type = EntityType.valueOf(span.getType().toUpperCase(Locale.ROOT));
    return new Name(start, end, type, confidence(decisions), REASON);
  }

  private static double confidence(List<Decision> decisions) {
    double sum = decisions.stream().mapToDouble(Decision::probability).sum();
    return Math.min(1, sum / decisions.size());
  }

  @Override
  public void clear() {
    features.clearAdaptiveData();
  }

  @Override
  public ModelInfo model() {
    return info;
  }
}
