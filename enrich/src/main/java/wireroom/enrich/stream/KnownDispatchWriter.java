package wireroom.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.revise.KnownDispatch;
import wireroom.enrich.revise.KnownEntry;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ReadEntry;

/** Writes the current form of a {@link KnownDispatch}. */
final class KnownDispatchWriter {
  private final DataOutputStream out;

  KnownDispatchWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(KnownDispatch known) throws IOException {
    string(known.header().terms());
    string(known.header().story());
    out.writeInt(known.entries().size());
    for (KnownEntry entry : known.entries()) {
      write(entry);
    }
  }

  private void write(KnownEntry entry) throws IOException {
    string(entry.id());
    out.writeInt(entry.revision());
    out.writeBoolean(entry.withdrawn());
    out.writeInt(entry.position());
    write(entry.entry());
    instant(entry.firstCreated());
    instant(entry.versionCreated());
  }

  private void write(ReadEntry entry) throws IOException {
    stringOrNull(entry.sourceId());
    stringOrNull(entry.title());
    string(entry.text());
    out.writeInt(entry.paragraphs().size());
    for (Paragraph paragraph : entry.paragraphs()) {
      out.writeInt(paragraph.start());
      out.writeInt(paragraph.end());
      string(paragraph.kind().name());
    }
    out.writeBoolean(entry.published() != null);
    if (entry.published() != null) {
      instant(entry.published());
    }
  }

  private void stringOrNull(@Nullable String value) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      string(value);
    }
  }

  private void string(String value) throws IOException {
    byte[] bytes = value.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void instant(Instant value) throws IOException {
    out.writeLong(value.toEpochMilli());
  }
}
