package wireroom.schemas.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Records of one kind as bytes in the Confluent wire form. Bytes that an older or newer schema
 * wrote are read through Avro's resolution. Thread-safe.
 *
 * @param <V> the record
 */
public final class AvroCodec<V> implements Serde<V> {
  private static final byte MAGIC = 0;
  private static final int PREFIX = 1 + Integer.BYTES;

  private final String subject;
  private final AvroForm<V> form;
  private final SchemaRegistry registry;
  private final GenericDatumWriter<GenericRecord> writer;
  private final Map<Integer, GenericDatumReader<GenericRecord>> readers = new ConcurrentHashMap<>();

  public AvroCodec(String subject, AvroForm<V> form, SchemaRegistry registry) {
    this.subject = subject;
    this.form = form;
    this.registry = registry;
    this.writer = new GenericDatumWriter<>(form.schema());
  }

  /** The bytes of a record. */
  public byte[] encode(V value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    int id = registry.idOf(subject, form.schema());
    out.writeBytes(ByteBuffer.allocate(PREFIX).put(MAGIC).putInt(id).array());
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
    try {
      writer.write(form.toAvro(value), encoder);
      encoder.flush();
    } catch (IOException | AvroRuntimeException e) {
      throw new SerializationException("cannot write " + form.schema().getName(), e);
    }
    return out.toByteArray();
  }

  /**
   * The record that bytes stand for.
   *
   * @throws SerializationException where they stand for none
   */
  public V decode(byte[] bytes) {
    if (bytes.length < PREFIX || bytes[0] != MAGIC) {
      throw new SerializationException(
          "not in the Confluent wire form: no zero byte and schema id");
    }
    int id = ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    GenericDatumReader<GenericRecord> reader = readers.computeIfAbsent(id, this::reader);
    try {
      return form.fromAvro(
          reader.read(
              null,
              DecoderFactory.get().binaryDecoder(bytes, PREFIX, bytes.length - PREFIX, null)));
    } catch (IOException | RuntimeException e) {
      throw new SerializationException(
          "not a %s written with schema %d".formatted(form.schema().getName(), id), e);
    }
  }

  private GenericDatumReader<GenericRecord> reader(int id) {
    return new GenericDatumReader<>(registry.byId(id), form.schema());
  }

  @Override
  public Serializer<V> serializer() {
    return (topic, value) -> encodeOrNull(value);
  }

  @Override
  public Deserializer<V> deserializer() {
    return (topic, bytes) -> decodeOrNull(bytes);
  }

  // Kafka passes tombstones through as null, although its interfaces do not say so.
  @SuppressWarnings("NullAway")
  private byte[] encodeOrNull(@Nullable V value) {
    return value == null ? null : encode(value);
  }

  @SuppressWarnings("NullAway")
  private V decodeOrNull(byte @Nullable [] bytes) {
    return bytes == null ? null : decode(bytes);
  }
}
