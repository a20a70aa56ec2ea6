package wireroom.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Which revision of an entry the index holds. */
final class Revisions {
  /** The entry is unknown; every revision is newer. */
  static final int NONE = 0;

  private final IndexReader reader;

  Revisions(IndexReader reader) {
    this.reader = reader;
  }

  int of(String entryId) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      int revision = in(leaf.reader(), Queries.entry(entryId));
      if (revision != NONE) {
        return revision;
      }
    }
    return NONE;
  }

  private static int in(LeafReader leaf, Term entry) throws IOException {
    PostingsEnum documents = leaf.postings(entry, PostingsEnum.NONE);
    if (documents == null) {
      return NONE;
    }
    Bits live = leaf.getLiveDocs();
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = documents.nextDoc();
    }
    return document == DocIdSetIterator.NO_MORE_DOCS ? NONE : revision(leaf, document);
  }

  private static int revision(LeafReader leaf, int document) throws IOException {
    NumericDocValues revisions = leaf.getNumericDocValues(Fields.REVISION);
    return revisions != null && revisions.advanceExact(document)
        ? (int) revisions.longValue()
        : NONE;
  }
}
