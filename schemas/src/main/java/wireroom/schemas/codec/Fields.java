package wireroom.schemas.codec;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Typed reading and writing of the fields of a generic record. */
final class Fields {
  private final GenericRecord avro;

  private Fields(GenericRecord avro) {
    this.avro = avro;
  }

  static Fields of(GenericRecord avro) {
    return new Fields(avro);
  }

  static Fields ofNew(Schema schema) {
    return new Fields(new GenericData.Record(schema));
  }

  GenericRecord record() {
    return avro;
  }

  Fields put(String name, @Nullable Object value) {
    avro.put(name, value);
    return this;
  }

  Fields put(String name, @Nullable Instant value) {
    return put(name, value == null ? null : (Object) value.toEpochMilli());
  }

  Fields put(String name, Enum<?> value) {
    return put(name, (Object) new GenericData.EnumSymbol(fieldSchema(name), value.name()));
  }

  <T> Fields putList(String name, Collection<T> values, Function<T, ?> toAvro) {
    return put(name, (Object) values.stream().map(toAvro).toList());
  }

  /** The schema of a field; of a nullable one that of its other branch. */
  Schema fieldSchema(String name) {
    Schema schema = avro.getSchema().getField(name).schema();
    return schema.isUnion() ? schema.getTypes().get(1) : schema;
  }

  /** The schema of the elements of a list. */
  Schema elementSchema(String name) {
    return fieldSchema(name).getElementType();
  }

  String string(String name) {
    return get(name).toString();
  }

  @Nullable String stringOrNull(String name) {
    Object value = avro.get(name);
    return value == null ? null : value.toString();
  }

  int integer(String name) {
    return (Integer) get(name);
  }

  @Nullable Integer integerOrNull(String name) {
    return (Integer) avro.get(name);
  }

  long longInteger(String name) {
    return (Long) get(name);
  }

  double decimal(String name) {
    return (Double) get(name);
  }

  Instant instant(String name) {
    return Instant.ofEpochMilli(longInteger(name));
  }

  @Nullable Instant instantOrNull(String name) {
    return avro.get(name) == null ? null : instant(name);
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return Enum.valueOf(type, string(name));
  }

  <T> T nested(String name, Function<GenericRecord, T> fromAvro) {
    return fromAvro.apply((GenericRecord) get(name));
  }

  <T> @Nullable T nestedOrNull(String name, Function<GenericRecord, T> fromAvro) {
    return avro.get(name) == null ? null : nested(name, fromAvro);
  }

  List<String> strings(String name) {
    return ((Collection<?>) get(name)).stream().map(Object::toString).toList();
  }

  <T> List<T> list(String name, Function<GenericRecord, T> fromAvro) {
    return ((Collection<?>) get(name))
        .stream().map(element -> fromAvro.apply((GenericRecord) element)).toList();
  }

  Object get(String name) {
    Object value = avro.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "the field " + name + " of " + avro.getSchema().getName() + " is missing");
    }
    return value;
  }
}
