package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Block;
import wireroom.enrich.annotate.Reference;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;

/** Turns the paragraphs of one entry into lines, walking once over its references. */
final class LineReader {
  private static final String CUT_OFF = ",:;?!";

  private final String text;
  private final List<Reference> references;
  private int nextReference;

  private LineReader(String text, List<Reference> references) {
    this.text = text;
    this.references = references;
  }

  static List<Line> read(AnnotatedText annotated, List<Reference> references) {
    LineReader reader = new LineReader(annotated.text(), references);
    return annotated.blocks().stream().map(reader::line).toList();
  }

  private Line line(Block block) {
    List<Marked> marks = MarkScanner.scan(text, block.start(), block.end());
    return new Line(block, marks, ClauseCutter.cut(units(block, marks)));
  }

  private List<Unit> units(Block block, List<Marked> marks) {
    List<Unit> units = new ArrayList<>();
    Iterator<Marked> rest = marks.iterator();
    Marked marked = next(rest);
    for (Sentence sentence : block.sentences()) {
      for (Token token : sentence.tokens()) {
        int from = token.start();
        while (marked != null && marked.outerStart() < token.end()) {
          addWords(units, token, from, Math.min(token.end(), marked.outerStart()), sentence);
          from = Math.max(from, marked.outerEnd());
          if (marked.outerEnd() > token.end()) {
            break;
          }
          units.add(unit(marked));
          marked = next(rest);
        }
        addWords(units, token, from, token.end(), sentence);
      }
    }
    for (; marked != null; marked = next(rest)) {
      units.add(unit(marked));
    }
    return units;
  }

  private static @Nullable Marked next(Iterator<Marked> rest) {
    return rest.hasNext() ? rest.next() : null;
  }

  private Unit unit(Marked marked) {
    return Unit.marked(marked, text.substring(marked.start(), marked.end()));
  }

  /** Adds a token, or what marks leave of it, with punctuation that clings to it cut off. */
  private void addWords(List<Unit> units, Token token, int from, int to, Sentence sentence) {
    int end = to;
    while (end > from + 1 && clings(end - 1, end == sentence.end())) {
      end--;
    }
    if (end - from == 1 && isPunctuation(from)) {
      addWord(units, from, end, "PUNCT");
    } else if (end > from) {
      addParts(units, from, end, token.tag());
    }
    for (int i = end; i < to; i++) {
      addWord(units, i, i + 1, "PUNCT");
    }
  }

  /** Adds a word; a genitive ending or a verb drawn together with a pronoun is one of its own. */
  private void addParts(List<Unit> units, int from, int to, String tags) {
    int plus = tags.indexOf('+');
    String tag = plus < 0 ? tags : tags.substring(0, plus);
    int ending =
        switch (tag) {
          case "PROPN", "NOUN" -> genitive(from, to);
          case "PRON" -> plus < 0 ? to : contraction(from, to);
          default -> to;
        };
    addWord(units, from, ending, tag);
    if (ending < to) {
      addWord(units, ending, to, tag.equals("PRON") ? "AUX" : "PART");
    }
  }

  private int contraction(int from, int to) {
    int i = from + 1;
    while (i < to && text.charAt(i) != '’' && text.charAt(i) != '\'') {
      i++;
    }
    return i;
  }

  private int genitive(int from, int to) {
    int mark = text.charAt(to - 1) == 's' ? to - 2 : to - 1;
    boolean ending = mark > from && (text.charAt(mark) == '’' || text.charAt(mark) == '\'');
    return ending ? mark : to;
  }

  private void addWord(List<Unit> units, int from, int to, String tag) {
    units.add(Unit.word(from, to, text.substring(from, to), tag, referenceAt(from, to)));
  }

  private boolean isPunctuation(int at) {
    return !Character.isLetterOrDigit(text.charAt(at)) && !Character.isSurrogate(text.charAt(at));
  }

  private boolean clings(int at, boolean last) {
    char c = text.charAt(at);
    return CUT_OFF.indexOf(c) >= 0 || (c == '.' && last);
  }

  private @Nullable Reference referenceAt(int from, int to) {
    while (nextReference < references.size() && references.get(nextReference).end() <= from) {
      nextReference++;
    }
    if (nextReference == references.size()) {
      return null;
    }
    Reference reference = references.get(nextReference);
    return reference.start() < to && from < reference.end() ? reference : null;
  }
}
