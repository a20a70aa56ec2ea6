package wireroom.schemas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EntryIdTest {
  @Test
  void dispatchIsToldFromTheIdOfItsEntry() {
    String id = EntryId.of("newsdesk.storm-petra-1a2b3c4d", "9f8e7d6c");
    assertThat(EntryId.dispatchOf(id)).isEqualTo("newsdesk.storm-petra-1a2b3c4d");
  }

  @Test
  void localPartWithAFullStopIsRefused() {
    assertThatThrownBy(() -> EntryId.of("newsdesk.storm", "a.b"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
