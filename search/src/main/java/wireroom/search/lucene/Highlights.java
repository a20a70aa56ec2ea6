package wireroom.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Span;
import wireroom.search.Hit;

/** Finds where in its text a document matches a query, from the offsets in the index. */
final class Highlights {
  private final IndexSearcher searcher;
  private final Weight weight;

  Highlights(IndexSearcher searcher, Query words) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /**
   * The spans, in order and without overlap.
   *
   * @param document its number in the searcher's index
   * @param text its text
   */
  List<Span> in(int document, String text) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    return matches == null ? List.of() : spans(matches.getMatches(Fields.TEXT), text);
  }

  private static List<Span> spans(@Nullable MatchesIterator matches, String text)
      throws IOException {
    List<Span> spans = new ArrayList<>();
    if (matches != null) {
      CodePoints points = CodePoints.of(text);
      while (matches.next() && spans.size() < Hit.MOST_HIGHLIGHTS) {
        addOrMerge(spans, points.span(matches.startOffset(), matches.endOffset()));
      }
    }
    return spans;
  }

  /** A word may be asked for both alone and as part of a phrase. */
  private static void addOrMerge(List<Span> spans, Span next) {
    if (!spans.isEmpty() && next.start() < spans.getLast().end()) {
      Span last = spans.removeLast();
      spans.add(new Span(last.start(), Math.max(last.end(), next.end())));
    } else {
      spans.add(next);
    }
  }
}
