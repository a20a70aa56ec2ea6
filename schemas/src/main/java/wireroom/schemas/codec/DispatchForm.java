package wireroom.schemas.codec;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.ReadEntry;

/** {@link Dispatch} in Avro. */
public final class DispatchForm implements AvroForm<Dispatch> {
  @Override
  public Schema schema() {
    return Schemas.DISPATCH;
  }

  @Override
  public GenericRecord toAvro(Dispatch dispatch) {
    Fields fields = Fields.ofNew(Schemas.DISPATCH);
    Schema entry = fields.elementSchema("entries");
    return fields
        .put("id", dispatch.id())
        .put("desk", dispatch.desk())
        .put("header", Parts.header(dispatch.header()))
        .putList("entries", dispatch.entries(), read -> entry(entry, read))
        .put("original", Parts.original(dispatch.original()))
        .put("receivedAt", dispatch.receivedAt())
        .record();
  }

  @Override
  public Dispatch fromAvro(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Dispatch(
        fields.string("id"),
        fields.string("desk"),
        fields.nested("header", Parts::header),
        fields.list("entries", DispatchForm::entry),
        fields.nested("original", Parts::original),
        fields.instant("receivedAt"));
  }

  private static GenericRecord entry(Schema schema, ReadEntry entry) {
    return Fields.ofNew(schema)
        .put("sourceId", entry.sourceId())
        .put("title", entry.title())
        .put("text", entry.text())
        .putList("paragraphs", entry.paragraphs(), Parts::paragraph)
        .put("published", entry.published())
        .record();
  }

  private static ReadEntry entry(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new ReadEntry(
        fields.stringOrNull("sourceId"),
        fields.stringOrNull("title"),
        fields.string("text"),
        fields.list("paragraphs", Parts::paragraph),
        fields.instantOrNull("published"));
  }
}
