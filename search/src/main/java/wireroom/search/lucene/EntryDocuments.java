package wireroom.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import wireroom.schemas.codec.AvroCodec;
import wireroom.schemas.codec.BundledCatalogue;
import wireroom.schemas.codec.EntryRevisionForm;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Header;
import wireroom.search.Facet;
import wireroom.search.Tag;

/** Entries as Lucene documents, and back. Thread-safe. */
final class EntryDocuments {
  private static final FieldType SEARCHED = searched();

  /** Of this program and not of a registry: the index is read by nobody else. */
  private final AvroCodec<EntryRevision> codec =
      new AvroCodec<>("index", new EntryRevisionForm(), new BundledCatalogue());

  private final FacetsConfig facets = FacetCounts.config();

  /** The document of an entry that can be found. */
  Document released(EntryRevision entry) throws IOException {
    Document document = withdrawn(entry);
    document.add(new StringField(Fields.RELEASED, Fields.YES, Field.Store.NO));
    document.add(new Field(Fields.TEXT, entry.text(), SEARCHED));
    addPlaceInTime(document, entry);
    addAbout(document, entry);
    for (Facet facet : Facet.values()) {
      addTags(document, facet, Tag.of(facet, entry));
    }
    return facets.build(document);
  }

  /** The document of an entry that only its id finds. */
  Document withdrawn(EntryRevision entry) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, key(entry.id()), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.REVISION, entry.revision()));
    document.add(new StoredField(Fields.ENTRY, codec.encode(entry)));
    return document;
  }

  /** The revision that a stored document holds. */
  EntryRevision read(Document stored) {
    BytesRef bytes = stored.getBinaryValue(Fields.ENTRY);
    return codec.decode(BytesRef.deepCopyOf(bytes).bytes);
  }

  /** The term that stands for an entry or a dispatch. */
  static String key(String id) {
    return Folding.bounded(id);
  }

  private static void addPlaceInTime(Document document, EntryRevision entry) {
    String dispatch = key(entry.provenance().dispatchId());
    document.add(new LongField(Fields.TIME, entry.firstCreated().toEpochMilli(), Field.Store.NO));
    document.add(new StringField(Fields.DISPATCH, dispatch, Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.DISPATCH, new BytesRef(dispatch)));
    document.add(new NumericDocValuesField(Fields.POSITION, entry.position()));
  }

  private static void addAbout(Document document, EntryRevision entry) {
    for (Entity entity : entry.entities()) {
      document.add(new TextField(Fields.ABOUT, entity.name(), Field.Store.NO));
      entity
          .aliases()
          .forEach(alias -> document.add(new TextField(Fields.ABOUT, alias, Field.Store.NO)));
    }
    Header header = entry.header();
    if (header.kind() != DispatchKind.BLOG && header.headline() != null) {
      document.add(new TextField(Fields.ABOUT, header.headline(), Field.Store.NO));
    }
  }

  private static void addTags(Document document, Facet facet, List<Tag> tags) {
    for (Tag tag : tags) {
      tag.names().forEach(name -> addChoice(document, facet, name));
      addChoice(document, facet, tag.id());
      if (!tag.id().isEmpty()) {
        document.add(new SortedSetDocValuesFacetField(facet.wireName(), Folding.bounded(tag.id())));
      }
    }
    Names.add(document, facet, tags);
  }

  private static void addChoice(Document document, Facet facet, String value) {
    document.add(new StringField(Fields.chosenBy(facet), Folding.key(value), Field.Store.NO));
  }

  private static FieldType searched() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
