package wireroom.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Original;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ReadEntry;

/** Reads samples as a line would, and shows what came out in a form that is easy to compare. */
public final class Readings {
  private static final Readers READERS = Readers.bundled();

  private Readings() {}

  /** The outcome of reading bytes. */
  public static ReadOutcome read(byte[] bytes, String mediaType, @Nullable String charset) {
    return READERS.read(new Original(Bytes.copyOf(bytes), mediaType, charset, null));
  }

  /** Plain text that can be read. */
  public static ReadOutcome.Read text(String text) {
    return readable(text, MediaType.TEXT);
  }

  /** HTML that can be read. */
  public static ReadOutcome.Read html(String html) {
    return readable(html, MediaType.HTML);
  }

  private static ReadOutcome.Read readable(String text, String mediaType) {
    ReadOutcome outcome = read(text.getBytes(StandardCharsets.UTF_8), mediaType, null);
    assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
    return (ReadOutcome.Read) outcome;
  }

  /** The first line of each entry. */
  public static List<String> openings(ReadOutcome.Read read) {
    return read.entries().stream()
        .map(entry -> entry.text().lines().findFirst().orElse(""))
        .toList();
  }

  /** Each paragraph as {@code kind: words}. */
  public static List<String> paragraphs(ReadEntry entry) {
    CodePoints text = CodePoints.of(entry.text());
    return entry.paragraphs().stream().map(paragraph -> show(text, paragraph)).toList();
  }

  private static String show(CodePoints text, Paragraph paragraph) {
    return paragraph.kind().wireName() + ": " + text.slice(paragraph.start(), paragraph.end());
  }
}
