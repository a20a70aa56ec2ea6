package wireroom.broker;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerSettingsTest {
  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536})
  void whatIsNoPortIsRefused(int port) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BrokerSettings(Path.of("data"), port, 1))
        .withMessageContaining(Integer.toString(port));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, BrokerSettings.MESSAGE_BYTES_LIMIT + 1})
  void sizesThatNoBufferHoldsAreRefused(int bytes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BrokerSettings(Path.of("data"), 0, bytes))
        .withMessageContaining(Integer.toString(bytes));
  }
}
