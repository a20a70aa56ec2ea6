package wireroom.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is allowed in takes no longer than it is long. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
  private static final int MIB = 1 << 20;

  /** Inputs that have brought other readers to their knees. */
  enum Hostile {
    BLANK_LINES("", "\n", MIB, MediaType.TEXT),
    ONE_LINE("", "word ", 8 * MIB / 5, MediaType.TEXT),
    ONE_WORD("", "x", 8 * MIB, MediaType.TEXT),
    DASHES("", "- ", MIB, MediaType.TEXT),
    MARKS("", "Updated\nPost.\n", MIB / 4, MediaType.TEXT),
    CAPTIONS("", "A\nA Photograph: B\n", MIB / 64, MediaType.TEXT),
    CAPITALS("A – live\n\n", "AB-C, D. (EF) ", MIB / 8, MediaType.TEXT),
    NAMES("A – live\n\n", "Ann Lee has been talking to Bo.\n\n", MIB / 256, MediaType.TEXT),
    NESTED("", "<div class=ad><p>text", MIB / 32, MediaType.HTML),
    QUOTES("", "<blockquote>text", MIB / 32, MediaType.HTML),
    LISTS("", "<ul><li>A <a>b</a>", MIB / 32, MediaType.HTML),
    BREAKS("", "a<br>", MIB / 32, MediaType.HTML),
    FIGURES("", "<figcaption>a", MIB / 32, MediaType.HTML),
    PARAGRAPHS("", "<p>A paragraph, of some length, with commas.", MIB / 32, MediaType.HTML),
    BRACKETS("<script type=application/ld+json>", "[", MIB, MediaType.HTML),
    METAS("", "<meta ", MIB / 32, MediaType.HTML);

    private final String start;
    private final String piece;
    private final int times;
    private final String mediaType;

    Hostile(String start, String piece, int times, String mediaType) {
      this.start = start;
      this.piece = piece;
      this.times = times;
      this.mediaType = mediaType;
    }

    byte[] bytes() {
      return (start + piece.repeat(times)).getBytes(StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hostileInputIsReadInTime(Hostile hostile) {
    Readings.read(hostile.bytes(), hostile.mediaType, null);
  }
}
