package wireroom.enrich.quote;

import java.util.ArrayList;
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
  private static final int LONGEST_PARENTHESIS = 25;

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
    return new Line(block, marks, clauses(units(block, marks)));
  }

  private List<Unit> units(Block block, List<Marked> marks) {
    List<Unit> units = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : block.sentences()) {
      for (Token token : sentence.tokens()) {
        int from = token.start();
        while (next < marks.size() && marks.get(next).outerStart() < token.end()) {
          Marked marked = marks.get(next);
          addWords(units, token, from, Math.min(token.end(), marked.outerStart()), sentence);
          from = Math.max(from, marked.outerEnd());
          if (marked.outerEnd() > token.end()) {
            break;
          }
          units.add(Unit.marked(marked, text.substring(marked.start(), marked.end())));
          next++;
        }
        addWords(units, token, from, token.end(), sentence);
      }
    }
    while (next < marks.size()) {
      Marked marked = marks.get(next++);
      units.add(Unit.marked(marked, text.substring(marked.start(), marked.end())));
    }
    return units;
  }

  /** Adds a token, or what marks leave of it, with punctuation that clings to it cut off. */
  private void addWords(List<Unit> units, Token token, int from, int to, Sentence sentence) {
    int end = to;
    while (end > from + 1 && clings(end - 1, end == sentence.end())) {
      end--;
    }
    if (end > from) {
      addWord(units, from, end, end - from == 1 && isPunctuation(from) ? "PUNCT" : token.tag());
    }
    for (int i = end; i < to; i++) {
      addWord(units, i, i + 1, "PUNCT");
    }
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

  private static List<Clause> clauses(List<Unit> units) {
    List<Clause> clauses = new ArrayList<>();
    List<Unit> current = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (!unit.isStop()) {
        current.add(unit);
      }
      if (unit.isStop() || Stops.stopsAfter(units, i)) {
        close(clauses, current);
      }
    }
    close(clauses, current);
    return clauses;
  }

  private static void close(List<Clause> clauses, List<Unit> current) {
    if (!current.isEmpty()) {
      clauses.add(new Clause(withoutParentheses(current)));
      current.clear();
    }
  }

  private static List<Unit> withoutParentheses(List<Unit> units) {
    List<Unit> kept = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      int close = units.get(i).is("(") ? closing(units, i) : -1;
      if (close < 0) {
        kept.add(units.get(i));
      } else {
        i = close;
      }
    }
    return kept;
  }

  private static int closing(List<Unit> units, int open) {
    int limit = Math.min(units.size(), open + LONGEST_PARENTHESIS);
    for (int i = open + 1; i < limit && !units.get(i).isMarked(); i++) {
      if (units.get(i).is(")")) {
        return i;
      }
    }
    return -1;
  }
}
