package wireroom.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyHeadersTest {
  @Test
  void aContentTypeIsTakenApart() {
    BodyHeaders headers = BodyHeaders.of(" Text/HTML ; x=1; Charset=\"utf-8\"", null, null);
    assertThat(headers).isEqualTo(new BodyHeaders("text/html", "utf-8", null));
  }

  @Test
  void anyBytesAreNoMediaType() {
    assertThat(BodyHeaders.of("application/octet-stream; charset=utf-8", null, null))
        .isEqualTo(new BodyHeaders(null, "utf-8", null));
    assertThat(BodyHeaders.of(null, null, null)).isEqualTo(new BodyHeaders(null, null, null));
  }

  @Test
  void aSlugIsPercentDecoded() {
    assertThat(fileName("The%20Beach+caf%C3%A9.txt", null)).isEqualTo("The Beach+café.txt");
    assertThat(fileName("100% sure.txt", null)).isEqualTo("100% sure.txt");
  }

  @Test
  void aSlugGoesBeforeADisposition() {
    assertThat(fileName("slug.txt", "attachment; filename=other.txt")).isEqualTo("slug.txt");
  }

  @Test
  void aDispositionNamesTheFileInEitherForm() {
    assertThat(fileName(null, "attachment; filename=\"a b.txt\"")).isEqualTo("a b.txt");
    assertThat(fileName(null, "attachment; filename=x.txt; filename*=UTF-8'en'caf%C3%A9.txt"))
        .isEqualTo("café.txt");
    assertThat(fileName(null, "inline")).isNull();
  }

  @Test
  void foldersAreNotPartOfTheName() {
    assertThat(fileName("..%2f..%2fetc%2fpasswd", null)).isEqualTo("passwd");
    assertThat(fileName(null, "attachment; filename=\"C:\\\\desk\\\\a.txt\"")).isEqualTo("a.txt");
    assertThat(fileName("folder/", null)).isNull();
  }

  private static @Nullable String fileName(@Nullable String slug, @Nullable String disposition) {
    return BodyHeaders.of(null, slug, disposition).fileName();
  }
}
