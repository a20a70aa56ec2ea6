package wireroom.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Words as they are searched for: Unicode's word boundaries, no possessive 's, no elided article
 * before a name (d'Ivoire), folded. Every word counts, so that phrases such as "has died" can be
 * found.
 */
final class WireAnalyzer extends Analyzer {
  /** Keeps a phrase from running over the end of one value of a field into the next. */
  private static final int GAP = 100;

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    TokenStream bare =
        new ElisionFilter(new EnglishPossessiveFilter(words), FrenchAnalyzer.DEFAULT_ARTICLES);
    return new TokenStreamComponents(words, new FoldingFilter(bare));
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }
}
