package wireroom.schemas.codec;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import wireroom.schemas.model.RejectedDispatch;

/** {@link RejectedDispatch} in Avro. */
public final class RejectedDispatchForm implements AvroForm<RejectedDispatch> {
  @Override
  public Schema schema() {
    return Schemas.REJECTED_DISPATCH;
  }

  @Override
  public GenericRecord toAvro(RejectedDispatch rejected) {
    return Fields.ofNew(Schemas.REJECTED_DISPATCH)
        .put("id", rejected.id())
        .put("desk", rejected.desk())
        .put("original", Parts.original(rejected.original()))
        .put("receivedAt", rejected.receivedAt())
        .put("reason", rejected.reason())
        .put("line", rejected.line())
        .record();
  }

  @Override
  public RejectedDispatch fromAvro(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new RejectedDispatch(
        fields.string("id"),
        fields.string("desk"),
        fields.nested("original", Parts::original),
        fields.instant("receivedAt"),
        fields.string("reason"),
        fields.integerOrNull("line"));
  }
}
