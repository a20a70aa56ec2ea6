package wireroom.evaluation.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Block;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.ParagraphKind;

/**
 * Reads OpenNLP's name finder format: a line is a sentence of tokens, a blank line ends a document.
 */
final class NameFormat {
  /** Such files say nothing of parts of speech; Universal Dependencies calls that {@code X}. */
  private static final String NO_TAG = "X";

  private NameFormat() {}

  static List<GoldDocument> read(Path file) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    List<GoldText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        texts.add(text(NameSample.parse(line, false)));
      } else if (!texts.isEmpty()) {
        documents.add(new GoldDocument(texts));
        texts.clear();
      }
    }
    if (!texts.isEmpty()) {
      documents.add(new GoldDocument(texts));
    }
    return documents;
  }

  private static GoldText text(NameSample sample) {
    String text = String.join(" ", sample.getSentence());
    List<Token> tokens = tokens(sample.getSentence());
    Sentence sentence = new Sentence(0, text.length(), tokens);
    Block block = new Block(0, text.length(), ParagraphKind.PARAGRAPH, List.of(sentence));
    List<GoldName> names = new ArrayList<>();
    for (Span span : sample.getNames()) {
      names.add(
          new GoldName(
              tokens.get(span.getStart()).start(),
              tokens.get(span.getEnd() - 1).end(),
              EntityType.valueOf(span.getType().toUpperCase(Locale.ROOT))));
    }
    return new GoldText(new AnnotatedText(text, List.of(block)), names);
  }

  private static List<Token> tokens(String[] words) {
    List<Token> tokens = new ArrayList<>(words.length);
    int start = 0;
    for (String word : words) {
      tokens.add(new Token(start, start + word.length(), word, NO_TAG));
      start += word.length() + 1;
    }
    return tokens;
  }
}
