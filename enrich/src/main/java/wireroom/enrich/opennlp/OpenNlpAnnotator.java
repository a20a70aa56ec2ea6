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
import wireroom.enrich.opennlp.TokenCuts.Piece;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Paragraph;

/**
 * Sentences, tokens and parts of speech by OpenNLP. Sentences never cross a paragraph, tokens never
 * cross white space, and together the tokens of a paragraph hold all of it but its white space.
 * Takes time in proportion to the text, whatever stands in it. Not thread-safe.
 */
public final class OpenNlpAnnotator implements Annotator {
  /**
   * Longer words are data of some kind, on which OpenNLP would spend the square of their length.
   */
  private static final int LONGEST_WORD = 200;

  /** Longer sentences are lists of some kind, and are cut. */
  private static final int LONGEST_SENTENCE = 400;

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
    String plain = withoutOverlongWords(PlainMarks.of(text));
    List<Block> blocks = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      int start = codePoints.toChar(paragraph.start());
      int end = codePoints.toChar(paragraph.end());
      blocks.add(new Block(start, end, paragraph.kind(), sentences(text, plain, start, end)));
    }
    return new AnnotatedText(text, blocks);
  }

  /** The text with letters for all chars of each word that is too long, so that it stays one. */
  private static String withoutOverlongWords(String plain) {
    StringBuilder masked = new StringBuilder(plain);
    int start = 0;
    for (int end = 0; end <= plain.length(); end++) {
      if (end == plain.length() || isBlank(plain.charAt(end))) {
        for (int i = start; end - start > LONGEST_WORD && i < end; i++) {
          masked.setCharAt(i, 'x');
        }
        start = end + 1;
      }
    }
    return masked.toString();
  }

  private static boolean isBlank(char mark) {
    return Character.isWhitespace(mark) || Character.isSpaceChar(mark);
  }

  private List<Sentence> sentences(String text, String plain, int start, int end) {
    List<Sentence> found = new ArrayList<>();
    for (Span span : sentences.sentPosDetect(plain.substring(start, end))) {
      List<Piece> pieces = pieces(text, plain, start + span.getStart(), start + span.getEnd());
      for (int from = 0; from < pieces.size(); from += LONGEST_SENTENCE) {
        int to = Math.min(pieces.size(), from + LONGEST_SENTENCE);
        found.add(sentence(text, plain, pieces.subList(from, to)));
      }
    }
    return found;
  }

  private List<Piece> pieces(String text, String plain, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int to = start; to <= end; to++) {
      if (to == end || isBlank(plain.charAt(to))) {
        addPieces(text, plain, new Piece(from, to), to == end, pieces);
        from = to + 1;
      }
    }
    return pieces;
  }

  private void addPieces(String text, String plain, Piece word, boolean last, List<Piece> pieces) {
    if (word.length() > LONGEST_WORD) {
      pieces.add(word);
      return;
    }
    Span[] spans = tokens.tokenizePos(plain.substring(word.start(), word.end()));
    for (int i = 0; i < spans.length; i++) {
      int from = word.start() + spans[i].getStart();
      while (insideSurrogatePair(text, word.start() + spans[i].getEnd())) {
        i++;
      }
      int to = word.start() + spans[i].getEnd();
      pieces.addAll(TokenCuts.cut(text, plain, from, to, last && i == spans.length - 1));
    }
  }

  private static boolean insideSurrogatePair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private Sentence sentence(String text, String plain, List<Piece> pieces) {
    String[] words =
        pieces.stream().map(p -> plain.substring(p.start(), p.end())).toArray(String[]::new);
    List<BeamDecoder.Decision> found = tags.decode(words);
    List<Token> tagged = new ArrayList<>(pieces.size());
    for (int i = 0; i < found.size(); i++) {
      Piece piece = pieces.get(i);
      String word = text.substring(piece.start(), piece.end());
      tagged.add(new Token(piece.start(), piece.end(), word, firstTag(found.get(i).outcome())));
    }
    return new Sentence(pieces.getFirst().start(), pieces.getLast().end(), tagged);
  }

  /** The model was trained on words with clitics too, which it tags twice: {@code PRON+AUX}. */
  private static String firstTag(String tag) {
    int plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }
}
