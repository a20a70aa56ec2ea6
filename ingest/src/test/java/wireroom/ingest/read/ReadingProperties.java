package wireroom.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.ReadEntry;

/** What holds for every input. */
class ReadingProperties {
  private static final String[] PIECES = {
    "Updated",
    "Share",
    "12.34pm GMT",
    "___",
    "Summary",
    "  • A bullet.",
    "Photograph: Ann Lee/ABC",
    "A caption. Photograph: Ann Lee",
    "Key events",
    "Ann Lee",
    "A heading",
    "Harbour – live",
    "",
    "The boats left at ten, she said.",
    "👩🏾‍🏭 e\u0301 \u00AD \u00A0 ﷽",
    "<p>",
    "</p>",
    "<br>",
    "<div id=block-1 class=block>",
    "</div>",
    "<li>",
    "<blockquote>",
    "<figcaption>",
    "<time>",
    "&amp;#xD800;",
    "&#0;",
    "&nbsp;",
    "<script type=application/ld+json>",
    "</script>",
    "{\"@graph\":[",
    "<td>",
    "Sign up to read",
    "\u0000",
    "\uFFFE",
    "\r"
  };

  @Property(tries = 300)
  void anyBytesAreRead(@ForAll byte[] bytes, @ForAll("mediaTypes") String mediaType) {
    check(Readings.read(bytes, mediaType, null));
  }

  @Property(tries = 300)
  void anyBytesAreReadInAnyCharset(
      @ForAll byte[] bytes,
      @ForAll("mediaTypes") String mediaType,
      @ForAll("charsets") String charset) {
    check(Readings.read(bytes, mediaType, charset));
  }

  @Property(tries = 1000)
  void anyTextIsRead(@ForAll("texts") String text, @ForAll("mediaTypes") String mediaType) {
    check(Readings.read(text.getBytes(StandardCharsets.UTF_8), mediaType, null));
  }

  @Property(tries = 300)
  void anyStringIsRead(@ForAll String text, @ForAll("mediaTypes") String mediaType) {
    check(Readings.read(text.getBytes(StandardCharsets.UTF_8), mediaType, null));
  }

  @Provide
  Arbitrary<String> mediaTypes() {
    return Arbitraries.of(MediaType.TEXT, MediaType.HTML);
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("utf-8", "utf-16", "windows-1252", "Shift_JIS", "", "x-none", "GB18030");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("\n", pieces));
  }

  private static void check(ReadOutcome outcome) {
    switch (outcome) {
      case ReadOutcome.Read read -> read.entries().forEach(ReadingProperties::check);
      case ReadOutcome.Unreadable why -> assertThat(why.reason()).isNotBlank();
    }
  }

  private static void check(ReadEntry entry) {
    CodePoints text = CodePoints.of(entry.text());
    assertThat(entry.paragraphs()).isNotEmpty();
    assertThat(
            entry.paragraphs().stream()
                .map(paragraph -> text.slice(paragraph.start(), paragraph.end()))
                .collect(Collectors.joining("\n\n")))
        .isEqualTo(entry.text());
    assertThat(entry.paragraphs())
        .allSatisfy(
            paragraph -> {
              String words = text.slice(paragraph.start(), paragraph.end());
              assertThat(words).isEqualTo(WhiteSpace.fold(words)).isNotEmpty();
            });
    if (entry.title() != null) {
      assertThat(entry.text()).startsWith(entry.title());
    }
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(entry.text())).isTrue();
  }
}
