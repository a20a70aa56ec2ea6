package wireroom.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.junit.jupiter.api.Test;
import wireroom.schemas.codec.RegistryUnavailableException;
import wireroom.schemas.codec.UnknownSchemaException;

class FaultTest {
  @Test
  void recordIsToBlameWhereItCannotBeReadOrBreaksTheCode() {
    assertThat(Fault.of(new SerializationException("no Avro"))).isEqualTo(Fault.OF_RECORD);
    assertThat(Fault.of(new UnknownSchemaException("no 7"))).isEqualTo(Fault.OF_RECORD);
    assertThat(Fault.of(new IllegalStateException())).isEqualTo(Fault.OF_RECORD);
  }

  @Test
  void recordIsNotToBlameWhereTheClusterDiskOrRegistryIsAway() {
    assertThat(Fault.of(new TimeoutException("no leader"))).isEqualTo(Fault.OF_SURROUNDINGS);
    assertThat(Fault.of(new ProcessorStateException("disk full"))).isEqualTo(Fault.OF_SURROUNDINGS);
    assertThat(Fault.of(new RegistryUnavailableException("503"))).isEqualTo(Fault.OF_SURROUNDINGS);
  }
}
