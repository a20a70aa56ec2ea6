package wireroom.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import wireroom.schemas.RandomRecords;
import wireroom.schemas.topic.Topic;
import wireroom.schemas.topic.Topics;

class AvroCodecTest {
  private static final SchemaRegistry CATALOGUE = new BundledCatalogue();

  @Property(tries = 200)
  void everyRecordReadsBackAsItWasWritten(@ForAll long seed) {
    assertReadsBack(Topics.DISPATCHES, seed, RandomRecords::dispatch);
    assertReadsBack(Topics.REJECTED, seed, RandomRecords::rejected);
    assertReadsBack(Topics.OUTCOMES, seed, RandomRecords::outcome);
    assertReadsBack(Topics.WIRE, seed, RandomRecords::entryRevision);
  }

  private static <V> void assertReadsBack(
      Topic<V> topic, long seed, Function<RandomRecords, V> make) {
    AvroCodec<V> codec = topic.serde(CATALOGUE);
    V value = make.apply(new RandomRecords(seed));
    assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
  }

  @Test
  void bytesBeginWithAZeroAndTheSchemasId() {
    byte[] bytes = Topics.WIRE.serde(CATALOGUE).encode(new RandomRecords(1).entryRevision());
    assertThat(Arrays.copyOf(bytes, 5)).containsExactly(0, 0, 0, 0, 3);
  }

  @Test
  void bytesInAnotherFormAreRefusedWithTheReason() {
    AvroCodec<?> codec = Topics.WIRE.serde(CATALOGUE);
    assertThatThrownBy(() -> codec.decode(new byte[] {7, 0, 0, 0, 3, 1}))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("Confluent wire form");
    assertThatThrownBy(() -> codec.decode(new byte[] {0, 0, 0, 0, 99, 1}))
        .isInstanceOf(UnknownSchemaException.class)
        .hasMessageContaining("99");
    assertThatThrownBy(() -> codec.decode(new byte[] {0, 0, 0, 0, 3, 1}))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("EntryRevision");
  }

  @Test
  void tombstonesPassThrough() {
    try (var serde = Topics.WIRE.serde(CATALOGUE)) {
      assertThat(serde.deserializer().deserialize("wire", null)).isNull();
      assertThat(serde.serializer().serialize("wire", null)).isNull();
    }
  }
}
