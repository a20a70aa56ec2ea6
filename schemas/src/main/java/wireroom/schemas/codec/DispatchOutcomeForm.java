package wireroom.schemas.codec;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.model.EntryOutcome;

/** {@link DispatchOutcome} in Avro. */
public final class DispatchOutcomeForm implements AvroForm<DispatchOutcome> {
  @Override
  public Schema schema() {
    return Schemas.DISPATCH_OUTCOME;
  }

  @Override
  public GenericRecord toAvro(DispatchOutcome outcome) {
    Fields fields = Fields.ofNew(Schemas.DISPATCH_OUTCOME);
    Schema entry = fields.elementSchema("entries");
    return fields
        .put("dispatchId", outcome.dispatchId())
        .put("desk", outcome.desk())
        .put("offset", outcome.offset())
        .putList("entries", outcome.entries(), one -> entry(entry, one))
        .put("failure", outcome.failure())
        .record();
  }

  @Override
  public DispatchOutcome fromAvro(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new DispatchOutcome(
        fields.string("dispatchId"),
        fields.string("desk"),
        fields.longInteger("offset"),
        fields.list("entries", DispatchOutcomeForm::entry),
        fields.stringOrNull("failure"));
  }

  private static GenericRecord entry(Schema schema, EntryOutcome entry) {
    return Fields.ofNew(schema)
        .put("id", entry.id())
        .put("revision", entry.revision())
        .put("change", entry.change())
        .put("opening", entry.opening())
        .record();
  }

  private static EntryOutcome entry(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new EntryOutcome(
        fields.string("id"),
        fields.integer("revision"),
        fields.constant("change", Change.class),
        fields.string("opening"));
  }
}
