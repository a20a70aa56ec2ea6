package wireroom.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import wireroom.schemas.model.EntryRevision;
import wireroom.search.Facet;
import wireroom.search.FacetValue;
import wireroom.search.Hit;
import wireroom.search.SearchRequest;
import wireroom.search.SearchResults;

/** Answers questions about one state of the index after the other. Thread-safe. */
final class EntrySearch {
  private static final Set<String> STORED = Set.of(Fields.ENTRY);

  /** How many more candidates for a suggestion are counted exactly than are asked for. */
  private static final int CANDIDATES = 4;

  private final EntryDocuments documents;
  private final Queries queries = new Queries(new WireAnalyzer());
  private final FacetCounts facetCounts = new FacetCounts();

  EntrySearch(EntryDocuments documents) {
    this.documents = documents;
  }

  SearchResults search(IndexSearcher searcher, SearchRequest request) throws IOException {
    long skipped = (request.page() - 1L) * request.size();
    var found =
        FacetsCollectorManager.search(
            searcher,
            queries.query(request),
            (int) Math.min(skipped + request.size(), Integer.MAX_VALUE),
            Queries.sort(request.order()),
            new FacetsCollectorManager());
    TopDocs top = found.topDocs();
    return new SearchResults(
        top.totalHits.value(),
        hits(searcher, queries.words(request.query()), page(top, skipped)),
        facetCounts.of(searcher.getIndexReader(), found.facetsCollector(), request.facetSize()));
  }

  private static List<ScoreDoc> page(TopDocs top, long skipped) {
    return Arrays.stream(top.scoreDocs).skip(skipped).toList();
  }

  private List<Hit> hits(IndexSearcher searcher, Query words, List<ScoreDoc> page)
      throws IOException {
    Highlights highlights = new Highlights(searcher, words);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : page) {
      EntryRevision entry = read(searcher, found);
      hits.add(new Hit(entry, highlights.in(found.doc, entry.text())));
    }
    return hits;
  }

  Optional<EntryRevision> find(IndexSearcher searcher, String id) throws IOException {
    return readAll(searcher, searcher.search(new TermQuery(Queries.entry(id)), 1)).stream()
        .findFirst();
  }

  List<EntryRevision> entriesOf(IndexSearcher searcher, String dispatchId) throws IOException {
    List<EntryRevision> entries =
        readAll(searcher, searcher.search(Queries.dispatch(dispatchId), Integer.MAX_VALUE));
    entries.sort(Comparator.comparingInt(EntryRevision::position));
    return entries;
  }

  private List<EntryRevision> readAll(IndexSearcher searcher, TopDocs found) throws IOException {
    List<EntryRevision> entries = new ArrayList<>();
    for (ScoreDoc document : found.scoreDocs) {
      entries.add(read(searcher, document));
    }
    return entries;
  }

  private EntryRevision read(IndexSearcher searcher, ScoreDoc found) throws IOException {
    return documents.read(searcher.storedFields().document(found.doc, STORED));
  }

  List<FacetValue> suggest(IndexSearcher searcher, Facet facet, String prefix, int most)
      throws IOException {
    Names names = new Names(searcher.getIndexReader());
    List<String> ids =
        names.beginningWith(facet, Folding.key(prefix)).limit((long) most * CANDIDATES).toList();
    var nameOf = names.of(facet, ids);
    List<FacetValue> values = new ArrayList<>();
    for (String id : ids) {
      int count = searcher.count(Names.carrying(facet, id));
      values.add(new FacetValue(id, nameOf.getOrDefault(id, id), count));
    }
    return values.stream()
        .filter(value -> value.count() > 0)
        .sorted(
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::id))
        .limit(most)
        .toList();
  }

  int count(IndexSearcher searcher) throws IOException {
    return searcher.count(Queries.RELEASED);
  }
}
