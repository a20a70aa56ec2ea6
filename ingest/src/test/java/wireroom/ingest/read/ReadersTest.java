package wireroom.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wireroom.schemas.model.Original;

class ReadersTest {
  @Test
  void plainTextAndHtmlAreBundled() {
    assertThat(Readers.bundled().mediaTypes()).contains("text/plain", "text/html");
  }

  @Test
  void aMediaTypeWithoutAReaderIsUnreadable() {
    assertThat(Readers.bundled().supports("application/pdf")).isFalse();
    assertThat(Readings.read(new byte[] {1}, "application/pdf", null))
        .isEqualTo(new ReadOutcome.Unreadable("No reader for application/pdf.", null));
  }

  @Test
  void twoReadersOfOneMediaTypeAreRefused() {
    assertThatThrownBy(() -> new Readers(List.of(new Odd(), new Odd())))
        .hasMessageContaining("text/odd");
  }

  private record Odd() implements Reader {
    @Override
    public Set<String> mediaTypes() {
      return Set.of("text/odd");
    }

    @Override
    public ReadOutcome read(Original original) {
      return new ReadOutcome.Unreadable("odd", null);
    }
  }
}
