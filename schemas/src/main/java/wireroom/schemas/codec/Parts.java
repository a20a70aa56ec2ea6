package wireroom.schemas.codec;

import java.nio.ByteBuffer;
import org.apache.avro.generic.GenericRecord;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Original;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.PubStatus;

/** The forms of records that stand inside several others. */
final class Parts {
  private Parts() {}

  static GenericRecord paragraph(Paragraph paragraph) {
    return Fields.ofNew(Schemas.PARAGRAPH)
        .put("start", paragraph.start())
        .put("end", paragraph.end())
        .put("kind", paragraph.kind())
        .record();
  }

  static Paragraph paragraph(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Paragraph(
        fields.integer("start"),
        fields.integer("end"),
        fields.constant("kind", ParagraphKind.class));
  }

  static GenericRecord original(Original original) {
    return Fields.ofNew(Schemas.ORIGINAL)
        .put("bytes", original.bytes().asReadOnlyBuffer())
        .put("mediaType", original.mediaType())
        .put("charset", original.charset())
        .put("fileName", original.fileName())
        .record();
  }

  static Original original(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Original(
        Bytes.copyOf((ByteBuffer) fields.get("bytes")),
        fields.string("mediaType"),
        fields.stringOrNull("charset"),
        fields.stringOrNull("fileName"));
  }

  static GenericRecord header(Header header) {
    return Fields.ofNew(Schemas.HEADER)
        .put("kind", header.kind())
        .put("headline", header.headline())
        .put("bylines", header.bylines())
        .put("language", header.language())
        .put("slug", header.slug())
        .put("dateline", header.dateline())
        .put("urgency", header.urgency())
        .put("pubStatus", header.pubStatus())
        .put("embargoed", header.embargoed())
        .put("edNote", header.edNote())
        .put("copyrightNotice", header.copyrightNotice())
        .put("usageTerms", header.usageTerms())
        .record();
  }

  static Header header(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Header(
        fields.constant("kind", DispatchKind.class),
        fields.stringOrNull("headline"),
        fields.strings("bylines"),
        fields.string("language"),
        fields.stringOrNull("slug"),
        fields.stringOrNull("dateline"),
        fields.integerOrNull("urgency"),
        fields.constant("pubStatus", PubStatus.class),
        fields.instantOrNull("embargoed"),
        fields.stringOrNull("edNote"),
        fields.stringOrNull("copyrightNotice"),
        fields.stringOrNull("usageTerms"));
  }
}
