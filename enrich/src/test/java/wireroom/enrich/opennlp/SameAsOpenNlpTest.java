package wireroom.enrich.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;

/** Our decoder against OpenNLP's own on the same models. */
class SameAsOpenNlpTest {
  private static final String TEXT =
      """
      Harriet Quayle, the mayor of Leeds, resigned on Friday after a row over buses. She told BBC \
      Radio Leeds that she was "tired of being shouted at". Quayle, 51, who was born in Kirkwall, \
      joined the Green party in 2009 and led the city council from 2018. Staff at the NHS trust \
      that runs St Aidan's hospital said they would miss her. DOZENS HELD IN PARIS AFTER CUP FINAL, \
      SAYS POLICE CHIEF. Photograph: Jonas Weber/Reuters. The United Nations' envoy, Amina Diop, \
      flew from Geneva to Khartoum, where the African Union met. Microsoft and the University of \
      Oxford will open a laboratory near Didcot next spring, Tom Reilly reported from London.
      """;

  private final AnnotatedText annotated =
      new OpenNlpAnnotator(OpenNlpModels.bundled()).annotate(TEXT, OneParagraph.of(TEXT));

  @Test
  void namesAreThoseOfNameFinderMe() throws IOException {
    NameModel.allowFeatures();
    NameFinderME theirs;
    try (InputStream in = NameModel.class.getResourceAsStream("names-en.bin")) {
      theirs = new NameFinderME(new TokenNameFinderModel(in));
    }
    List<String> expected = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (Span span : theirs.find(OpenNlpNameFinder.words(tokens))) {
        int start = tokens.get(span.getStart()).start();
        int end = tokens.get(span.getEnd() - 1).end();
        expected.add(described(start, end, span.getType(), span.getProb()));
      }
    }

    assertThat(new OpenNlpNameFinder(NameModel.bundled()).find(annotated))
        .extracting(n -> described(n.start(), n.end(), n.type().name(), n.confidence()))
        .containsExactlyElementsOf(expected)
        .hasSizeGreaterThan(15);
  }

  private static String described(int start, int end, String type, double confidence) {
    return String.format(
        Locale.ROOT,
        "%s %s %.3f",
        type.toUpperCase(Locale.ROOT),
        TEXT.substring(start, end),
        confidence);
  }

  @Test
  void tagsAreThoseOfPosTaggerMe() throws IOException {
    POSTaggerME theirs;
    try (InputStream in =
        POSModel.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      theirs = new POSTaggerME(new POSModel(in));
    }
    List<String> expected = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      expected.addAll(List.of(theirs.tag(OpenNlpNameFinder.words(sentence.tokens()))));
    }

    assertThat(annotated.sentences())
        .flatExtracting(Sentence::tokens)
        .extracting(Token::tag)
        .containsExactlyElementsOf(expected);
  }
}
