package wireroom.search.lucene;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import wireroom.search.Facet;
import wireroom.search.SearchRequest;
import wireroom.search.query.WordQuery;
import wireroom.search.query.Words;

/** What is asked for, in Lucene's terms. Thread-safe. */
final class Queries {
  static final Query RELEASED = new TermQuery(new Term(Fields.RELEASED, Fields.YES));

  private static final SortField[] NEWEST = {
    LongField.newSortField(Fields.TIME, true, SortedNumericSelector.Type.MIN),
    new SortField(Fields.DISPATCH, SortField.Type.STRING),
    new SortField(Fields.POSITION, SortField.Type.LONG)
  };

  private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE + 1);
  private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE - 1);
  private static final long NANOS_SHORT_OF_A_MILLI = 999_999;

  private final QueryBuilder builder;

  Queries(Analyzer analyzer) {
    this.builder = new QueryBuilder(analyzer);
  }

  static Sort sort(SearchRequest.Order order) {
    return switch (order) {
      case NEWEST -> new Sort(NEWEST);
      case BEST ->
          new Sort(
              Stream.concat(Stream.of(SortField.FIELD_SCORE), Stream.of(NEWEST))
                  .toArray(SortField[]::new));
    };
  }

  /** All released entries of a dispatch. */
  static Query dispatch(String id) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.DISPATCH, EntryDocuments.key(id))), Occur.FILTER)
        .add(RELEASED, Occur.FILTER)
        .build();
  }

  /** The entry with an id, released or not. */
  static Term entry(String id) {
    return new Term(Fields.ID, EntryDocuments.key(id));
  }

  /** The entries that meet every part of a request. */
  Query query(SearchRequest request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(words(request.query()), Occur.MUST).add(RELEASED, Occur.FILTER);
    for (Facet facet : Facet.values()) {
      chosen(facet, request.chosen(facet)).forEach(query -> all.add(query, Occur.FILTER));
    }
    if (request.from() != null || request.to() != null) {
      all.add(time(request.from(), request.to()), Occur.FILTER);
    }
    return all.build();
  }

  /** The part of a request that is typed. */
  Query words(String typed) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    WordQuery.parse(typed).clauses().stream()
        .map(this::anyOf)
        .filter(Objects::nonNull)
        .forEach(clause -> all.add(clause, Occur.MUST));
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : query;
  }

  private @Nullable Query anyOf(List<Words> alternatives) {
    List<Query> queries =
        alternatives.stream().map(this::alternative).filter(Objects::nonNull).toList();
    return queries.isEmpty() ? null : or(queries.stream());
  }

  private @Nullable Query alternative(Words words) {
    Query inText = builder.createPhraseQuery(Fields.TEXT, words.text());
    Query about = builder.createPhraseQuery(Fields.ABOUT, words.text());
    if (inText == null || about == null) {
      return null;
    }
    Query there = new DisjunctionMaxQuery(List.of(inText, about), 0);
    return words.excluded() ? not(there) : there;
  }

  private static Query not(Query there) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(there, Occur.MUST_NOT)
        .build();
  }

  private static Query or(Stream<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static Stream<Query> chosen(Facet facet, List<String> values) {
    Stream<Query> queries =
        values.stream()
            .map(value -> new TermQuery(new Term(Fields.chosenBy(facet), Folding.key(value))));
    boolean any = facet == Facet.DESK && !values.isEmpty();
    return any ? Stream.of(or(queries)) : queries;
  }

  private static Query time(@Nullable Instant from, @Nullable Instant to) {
    long earliest = from == null ? Long.MIN_VALUE : firstMilliFrom(from);
    long before = to == null ? Long.MAX_VALUE : firstMilliFrom(to);
    return LongField.newRangeQuery(Fields.TIME, earliest, before - 1);
  }

  /** The first millisecond that is not before an instant, or the nearest that Lucene can store. */
  private static long firstMilliFrom(Instant instant) {
    if (instant.isBefore(EARLIEST)) {
      return EARLIEST.toEpochMilli();
    }
    return instant.isAfter(LATEST)
        ? LATEST.toEpochMilli()
        : instant.plusNanos(NANOS_SHORT_OF_A_MILLI).toEpochMilli();
  }
}
