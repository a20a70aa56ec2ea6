package wireroom.enrich.opennlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Annotator;
import wireroom.enrich.annotate.Block;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Paragraph;

/**
 * Sentences, tokens and parts of speech by OpenNLP. Sentences never cross a paragraph, tokens never
 * cross white space, and together the tokens of a paragraph hold all of it but its white space. Not
 * thread-safe.
 */
public final class OpenNlpAnnotator implements Annotator {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final BeamDecoder tags;

  public OpenNlpAnnotator(OpenNlpModels models) {
    this.sentences = new SentenceDetectorME(models.sentences());
    this.tokens = new TokenizerME(models.tokens());
    this.tags = new BeamDecoder(models.tags(), new TagFeatures(), (before, next) -> true);
  }

  @Override
  public AnnotatedText annotate(String text, List<Paragraph> paragraphs) {
    CodePoints codePoints = CodePoints.of(text);
    String plain = PlainMarks.of(text);
    List<Block> blocks = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      int start = codePoints.toChar(paragraph.start());
      int end = codePoints.toChar(paragraph.end());
      blocks.add(new Block(start, end, paragraph.kind(), sentences(text, plain, start, end)));
    }
    return new AnnotatedText(text, blocks);
  }

  private List<Sentence> sentences(String text, String plain, int start, int end) {
    List<Sentence> found = new ArrayList<>();
    for (Span span : sentences.sentPosDetect(plain.substring(start, end))) {
      int from = start + span.getStart();
      int to = start + span.getEnd();
      found.add(new Sentence(from, to, tagged(text, plain, pieces(text, plain, from, to))));
    }
    return found;
  }

  private List<TokenCuts.Piece> pieces(String text, String plain, int start, int end) {
    List<TokenCuts.Piece> pieces = new ArrayList<>();
    Span[] spans = tokens.tokenizePos(plain.substring(start, end));
    for (int i = 0; i < spans.length; i++) {
      int from = start + spans[i].getStart();
      while (insideSurrogatePair(text, start + spans[i].getEnd())) {
        i++;
      }
      int to = start + spans[i].getEnd();
      pieces.addAll(TokenCuts.cut(text, plain, from, to, i == spans.length - 1));
    }
    return pieces;
  }

  private static boolean insideSurrogatePair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private List<Token> tagged(String text, String plain, List<TokenCuts.Piece> pieces) {
    String[] words =
        pieces.stream().map(p -> plain.substring(p.start(), p.end())).toArray(String[]::new);
    List<BeamDecoder.Decision> found = tags.decode(words);
    List<Token> tokens = new ArrayList<>(pieces.size());
    for (int i = 0; i < found.size(); i++) {
      TokenCuts.Piece piece = pieces.get(i);
      String word = text.substring(piece.start(), piece.end());
      tokens.add(new Token(piece.start(), piece.end(), word, firstTag(found.get(i).outcome())));
    }
    return tokens;
  }

  /** The model was trained on words with clitics too, which it tags twice: {@code PRON+AUX}. */
  private static String firstTag(String tag) {
    int plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }
}
