package wireroom.schemas.codec;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Cue;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Place;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

/**
 * Mentions, entities and quotes in Avro, with the schemas that stand inside an entry revision's.
 */
final class TagForms {
  private final Schema mention;
  private final Schema entity;
  private final Schema place;
  private final Schema quote;
  private final Schema span;
  private final Schema cue;
  private final Schema speaker;

  TagForms(Schema entryRevision) {
    Fields entry = Fields.ofNew(entryRevision);
    mention = entry.elementSchema("mentions");
    entity = entry.elementSchema("entities");
    place = Fields.ofNew(entity).fieldSchema("place");
    quote = entry.elementSchema("quotes");
    Fields quoted = Fields.ofNew(quote);
    span = quoted.elementSchema("spans");
    cue = quoted.fieldSchema("cue");
    speaker = quoted.fieldSchema("speaker");
  }

  GenericRecord mention(Mention value) {
    return Fields.ofNew(mention)
        .put("start", value.start())
        .put("end", value.end())
        .put("type", value.type())
        .put("entity", value.entity())
        .put("confidence", value.confidence())
        .put("reason", value.reason())
        .record();
  }

  static Mention mention(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Mention(
        fields.integer("start"),
        fields.integer("end"),
        fields.constant("type", EntityType.class),
        fields.string("entity"),
        fields.decimal("confidence"),
        fields.string("reason"));
  }

  GenericRecord entity(Entity value) {
    return Fields.ofNew(entity)
        .put("id", value.id())
        .put("type", value.type())
        .put("name", value.name())
        .put("aliases", value.aliases())
        .put("roles", value.roles())
        .put("place", place(value.place()))
        .record();
  }

  static Entity entity(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Entity(
        fields.string("id"),
        fields.constant("type", EntityType.class),
        fields.string("name"),
        fields.strings("aliases"),
        fields.strings("roles"),
        fields.nestedOrNull("place", TagForms::place));
  }

  private @Nullable GenericRecord place(@Nullable Place value) {
    return value == null
        ? null
        : Fields.ofNew(place)
            .put("name", value.name())
            .put("country", value.country())
            .put("lat", value.lat())
            .put("lon", value.lon())
            .put("id", value.id())
            .record();
  }

  private static Place place(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Place(
        fields.string("name"),
        fields.string("country"),
        fields.decimal("lat"),
        fields.decimal("lon"),
        fields.string("id"));
  }

  GenericRecord quote(Quote value) {
    return Fields.ofNew(quote)
        .put("type", value.type())
        .putList("spans", value.spans(), this::span)
        .put("cue", cue(value.cue()))
        .put("speaker", speaker(value.speaker()))
        .put("confidence", value.confidence())
        .put("reason", value.reason())
        .record();
  }

  static Quote quote(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Quote(
        fields.constant("type", QuoteType.class),
        fields.list("spans", TagForms::span),
        fields.nestedOrNull("cue", TagForms::cue),
        fields.nested("speaker", TagForms::speaker),
        fields.decimal("confidence"),
        fields.string("reason"));
  }

  private GenericRecord span(Span value) {
    return Fields.ofNew(span).put("start", value.start()).put("end", value.end()).record();
  }

  private static Span span(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Span(fields.integer("start"), fields.integer("end"));
  }

  private @Nullable GenericRecord cue(@Nullable Cue value) {
    return value == null
        ? null
        : Fields.ofNew(cue)
            .put("start", value.start())
            .put("end", value.end())
            .put("verb", value.verb())
            .record();
  }

  private static Cue cue(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Cue(fields.integer("start"), fields.integer("end"), fields.string("verb"));
  }

  private GenericRecord speaker(Speaker value) {
    Span mentioned = value.mention();
    return Fields.ofNew(speaker)
        .put("mention", mentioned == null ? null : span(mentioned))
        .put("name", value.name())
        .put("kind", value.kind())
        .put("role", value.role())
        .put("entity", value.entity())
        .record();
  }

  private static Speaker speaker(GenericRecord avro) {
    Fields fields = Fields.of(avro);
    return new Speaker(
        fields.nestedOrNull("mention", TagForms::span),
        fields.stringOrNull("name"),
        fields.constant("kind", SpeakerKind.class),
        fields.stringOrNull("role"),
        fields.stringOrNull("entity"));
  }
}
