package wireroom.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import wireroom.search.Facet;
import wireroom.search.Tag;

/**
 * The dictionary of names: one field of a facet has the terms {@code id NUL name}, to show an id
 * by; another has {@code folded rest of a name NUL id} for every word that a name has, to find ids
 * by the beginning of any word. Both cost no look into a document.
 */
final class Names {
  private static final char NUL = '\0';

  private final IndexReader reader;

  Names(IndexReader reader) {
    this.reader = reader;
  }

  static void add(Document document, Facet facet, List<Tag> tags) {
    tags.stream()
        .map(tag -> Folding.bounded(tag.id()) + NUL + Folding.bounded(tag.name()))
        .distinct()
        .forEach(term -> document.add(new StringField(Fields.names(facet), term, Field.Store.NO)));
    tags.stream()
        .flatMap(Names::beginnings)
        .distinct()
        .forEach(term -> document.add(new StringField(Fields.words(facet), term, Field.Store.NO)));
  }

  private static Stream<String> beginnings(Tag tag) {
    return tag.names()
        .map(Folding::key)
        .flatMap(Names::rests)
        .map(rest -> rest + NUL + Folding.bounded(tag.id()));
  }

  private static Stream<String> rests(String name) {
    return IntStream.range(0, name.length())
        .filter(at -> isWordStart(name, at))
        .mapToObj(name::substring);
  }

  private static boolean isWordStart(String name, int at) {
    return at == 0
        || (!Character.isLetterOrDigit(name.codePointBefore(at))
            && Character.isLetterOrDigit(name.codePointAt(at)));
  }

  /** The most frequent name of each id; the id itself where it has none. */
  Map<String, String> of(Facet facet, List<String> ids) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (String id : ids) {
      names.put(id, mostFrequent(Fields.names(facet), id));
    }
    return names;
  }

  private String mostFrequent(String field, String id) throws IOException {
    String best = id;
    int most = 0;
    TermsEnum names = beginning(field, id + NUL);
    for (BytesRef name = names.next(); name != null; name = names.next()) {
      if (names.docFreq() > most) {
        most = names.docFreq();
        best = name.utf8ToString().substring(id.length() + 1);
      }
    }
    return best;
  }

  /**
   * Ids of values with a name in which a word begins so, those in the most documents first.
   * Documents that are replaced but not yet cleared away count here.
   */
  Stream<String> beginningWith(Facet facet, String folded) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    TermsEnum words = beginning(Fields.words(facet), folded);
    for (BytesRef word = words.next(); word != null; word = words.next()) {
      String term = word.utf8ToString();
      ids.merge(term.substring(term.indexOf(NUL) + 1), words.docFreq(), Math::max);
    }
    return ids.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey);
  }

  /** Matches exactly the documents that carry a value of a facet. */
  static Query carrying(Facet facet, String id) {
    return new PrefixQuery(new Term(Fields.names(facet), id + NUL));
  }

  private TermsEnum beginning(String field, String prefix) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    return terms == null
        ? TermsEnum.EMPTY
        : new CompiledAutomaton(PrefixQuery.toAutomaton(new BytesRef(prefix)), false, true, true)
            .getTermsEnum(terms);
  }
}
