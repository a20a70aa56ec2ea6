package wireroom.enrich.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.revise.KnownDispatch;

/**
 * {@link KnownDispatch} in the state store and its changelog: a byte that names the form, then the
 * form. No other program reads it, so it needs no schema; a later form gets another byte, and this
 * class goes on reading the earlier ones. Thread-safe.
 */
final class KnownDispatchCodec implements Serde<KnownDispatch> {
  private static final int FORM = 1;

  private final int mostBytes;

  /**
   * A codec.
   *
   * @param mostBytes what the changelog takes; more is refused, which the record that led to it
   *     does not survive, but the stage does
   */
  KnownDispatchCodec(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  byte[] encode(KnownDispatch known) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      new KnownDispatchWriter(out).write(known);
    } catch (IOException e) {
      throw new SerializationException("cannot write what is known of a dispatch", e);
    }
    if (bytes.size() > mostBytes) {
      throw new SerializationException(
          "what is known of the dispatch has %d bytes, more than %d"
              .formatted(bytes.size(), mostBytes));
    }
    return bytes.toByteArray();
  }

  /**
   * What was stored.
   *
   * @throws KafkaException where it cannot be read: that is no fault of the dispatch at hand, which
   *     must not become a dead letter for it
   */
  KnownDispatch decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int form = in.readUnsignedByte();
      if (form != FORM) {
        throw new KafkaException(
            "what is known of a dispatch has the form %d, which a later version wrote"
                .formatted(form));
      }
      return new KnownDispatchReader(in).read();
    } catch (IOException | IllegalArgumentException e) {
      throw new KafkaException("cannot read what is known of a dispatch", e);
    }
  }

  @Override
  public Serializer<KnownDispatch> serializer() {
    return (topic, known) -> encodeOrNull(known);
  }

  @Override
  public Deserializer<KnownDispatch> deserializer() {
    return (topic, bytes) -> decodeOrNull(bytes);
  }

  // A store passes null through for what it does not hold, although its interfaces do not say so.
  @SuppressWarnings("NullAway")
  private byte[] encodeOrNull(@Nullable KnownDispatch known) {
    return known == null ? null : encode(known);
  }

  @SuppressWarnings("NullAway")
  private KnownDispatch decodeOrNull(byte @Nullable [] bytes) {
    return bytes == null ? null : decode(bytes);
  }
}
