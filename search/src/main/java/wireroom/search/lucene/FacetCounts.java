package wireroom.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import wireroom.search.Facet;
import wireroom.search.FacetValue;

/** Counts the values of facets. Thread-safe. */
final class FacetCounts {
  private final FacetsConfig config = config();

  /** What is known of the last reader: worked out once for all searches that see the same state. */
  private volatile @Nullable SortedSetDocValuesReaderState last;

  static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.wireName(), true);
      config.setDrillDownTermsIndexing(facet.wireName(), FacetsConfig.DrillDownTermsIndexing.NONE);
    }
    return config;
  }

  /** The most frequent values of every facet among the entries that were collected. */
  Map<Facet, List<FacetValue>> of(IndexReader reader, FacetsCollector found, int most)
      throws IOException {
    Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
    SortedSetDocValuesFacetCounts counts = counts(reader, found, most);
    for (Facet facet : Facet.values()) {
      values.put(facet, counts == null ? List.of() : top(counts, facet, most, new Names(reader)));
    }
    return values;
  }

  private @Nullable SortedSetDocValuesFacetCounts counts(
      IndexReader reader, FacetsCollector found, int most) throws IOException {
    boolean nothingToCount =
        most == 0
            || FieldInfos.getMergedFieldInfos(reader)
                    .fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
                == null;
    return nothingToCount ? null : new SortedSetDocValuesFacetCounts(state(reader), found);
  }

  private SortedSetDocValuesReaderState state(IndexReader reader) throws IOException {
    SortedSetDocValuesReaderState known = last;
    if (known == null || !known.getReader().equals(reader)) {
      known = new DefaultSortedSetDocValuesReaderState(reader, config);
      last = known;
    }
    return known;
  }

  private static List<FacetValue> top(
      SortedSetDocValuesFacetCounts counts, Facet facet, int most, Names names) throws IOException {
    FacetResult result = counts.getTopChildren(most, facet.wireName());
    if (result == null) {
      return List.of();
    }
    List<String> ids = Arrays.stream(result.labelValues).map(value -> value.label).toList();
    Map<String, String> nameOf = names.of(facet, ids);
    return Stream.of(result.labelValues).map(value -> value(value, nameOf)).toList();
  }

  private static FacetValue value(LabelAndValue counted, Map<String, String> names) {
    String name = names.getOrDefault(counted.label, counted.label);
    return new FacetValue(counted.label, name, counted.value.longValue());
  }
}
