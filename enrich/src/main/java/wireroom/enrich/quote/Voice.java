package wireroom.enrich.quote;

import java.util.Set;
import wireroom.enrich.annotate.Sentence;
import wireroom.enrich.annotate.Token;

/** Whether an unmarked paragraph sounds like a speaker rather than like the reporter. */
final class Voice {
  private static final Set<String> FIRST =
      Set.of(
          "i",
          "i'm",
          "i've",
          "i'd",
          "i'll",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "we're",
          "we've",
          "we'd",
          "we'll",
          "us",
          "our",
          "ours",
          "ourselves");
  private static final Set<String> SECOND =
      Set.of("you", "you're", "your", "you've", "you'll", "yours");

  private Voice() {}

  static double score(Line line) {
    int first = 0;
    int second = 0;
    int short_ = 0;
    int words = 0;
    for (Sentence sentence : line.block().sentences()) {
      for (Token token : sentence.tokens()) {
        Unit unit = Unit.word(0, 0, token.text(), token.tag(), null);
        words++;
        first += FIRST.contains(unit.form()) ? 1 : 0;
        second += SECOND.contains(unit.form()) ? 1 : 0;
        short_ += unit.form().contains("'") && !unit.isGenitive() ? 1 : 0;
      }
    }
    return words == 0 ? 0 : first + 0.5 * second + 0.5 * short_;
  }
}
