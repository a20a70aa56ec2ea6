package wireroom.evaluation.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.util.Span;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;
import wireroom.enrich.opennlp.OpenNlpNameFinder;

/** Gold texts as sentences of tokens. A name whose ends are no ends of tokens is left out. */
final class TrainingSentences {
  private TrainingSentences() {}

  static List<TrainingSentence> of(GoldDocument document) {
    List<TrainingSentence> sentences = new ArrayList<>();
    for (GoldText text : document.texts()) {
      for (Sentence sentence : text.text().sentences()) {
        sentences.add(of(sentence, text.names()));
      }
    }
    return sentences;
  }

  private static TrainingSentence of(Sentence sentence, List<GoldName> names) {
    List<Span> spans = new ArrayList<>();
    for (GoldName name : names) {
      int first = starting(sentence.tokens(), name.start());
      int last = ending(sentence.tokens(), name.end());
      if (first >= 0 && last >= first) {
        spans.add(new Span(first, last + 1, name.type().name().toLowerCase(Locale.ROOT)));
      }
    }
    String[] words = OpenNlpNameFinder.words(sentence.tokens());
    return new TrainingSentence(words, spans.toArray(Span[]::new));
  }

  private static int starting(List<Token> tokens, int start) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() == start) {
        return i;
      }
    }
    return -1;
  }

  private static int ending(List<Token> tokens, int end) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() == end) {
        return i;
      }
    }
    return -1;
  }
}
