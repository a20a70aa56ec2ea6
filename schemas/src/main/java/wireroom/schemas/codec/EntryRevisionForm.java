package wireroom.schemas.codec;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Provenance;
import wireroom.schemas.model.RevisionKind;

/** {@link EntryRevision} in Avro. */
public final class EntryRevisionForm implements AvroForm<EntryRevision> {
  private final TagForms tags = new TagForms(Schemas.ENTRY_REVISION);

  @Override
  public Schema schema() {
    return Schemas.ENTRY_REVISION;
  }

  @Override
  public GenericRecord toAvro(EntryRevision entry) {
    Fields fields = Fields.ofNew(Schemas.ENTRY_REVISION);
    return fields
        .put("id", entry.id())
        .put("revision", entry.revision())
        .put("kind", entry.kind())
        .put("header", Parts.header(entry.header()))
        .put("position", entry.position())
        .put("title", entry.title())
        .put("text", entry.text())
        .putList("paragraphs", entry.paragraphs(), Parts::paragraph)
        .putList("mentions", entry.mentions(), tags::mention)
        .putList("entities", entry.entities(), tags::entity)
        .putList("quotes", entry.quotes(), tags::quote)
        .put("firstCreated", entry.firstCreated())
        .put("versionCreated", entry.versionCreated())
        .put("provenance", provenance(fields.fieldSchema("provenance"), entry.provenance()))
        .record();
  }

  @Override
  public EntryRevision fromAvro(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new EntryRevision(
        fields.string("id"),
        fields.integer("revision"),
        fields.constant("kind", RevisionKind.class),
        fields.nested("header", Parts::header),
        fields.integer("position"),
        fields.stringOrNull("title"),
        fields.string("text"),
        fields.list("paragraphs", Parts::paragraph),
        fields.list("mentions", TagForms::mention),
        fields.list("entities", TagForms::entity),
        fields.list("quotes", TagForms::quote),
        fields.instant("firstCreated"),
        fields.instant("versionCreated"),
        fields.nested("provenance", EntryRevisionForm::provenance));
  }

  private static GenericRecord provenance(Schema schema, Provenance provenance) {
    return Fields.ofNew(schema)
        .put("desk", provenance.desk())
        .put("dispatchId", provenance.dispatchId())
        .put("model", provenance.model())
        .put("modelChecksum", provenance.modelChecksum())
        .put("version", provenance.version())
        .record();
  }

  private static Provenance provenance(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Provenance(
        fields.string("desk"),
        fields.string("dispatchId"),
        fields.string("model"),
        fields.string("modelChecksum"),
        fields.string("version"));
  }
}
