package wireroom.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.revise.HeaderPrint;
import wireroom.enrich.revise.KnownDispatch;
import wireroom.enrich.revise.KnownEntry;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.ReadEntry;

/** Reads what {@link KnownDispatchWriter} wrote. */
final class KnownDispatchReader {
  /** Reads one element of a list. */
  private interface Element<T> {
    T read() throws IOException;
  }

  private final DataInputStream in;

  KnownDispatchReader(DataInputStream in) {
    this.in = in;
  }

  KnownDispatch read() throws IOException {
    return new KnownDispatch(new HeaderPrint(string(), string()), list(this::knownEntry));
  }

  private KnownEntry knownEntry() throws IOException {
    return new KnownEntry(
        string(), in.readInt(), in.readBoolean(), in.readInt(), readEntry(), instant(), instant());
  }

  private ReadEntry readEntry() throws IOException {
    return new ReadEntry(
        stringOrNull(), stringOrNull(), string(), list(this::paragraph), instantOrNull());
  }

  private Paragraph paragraph() throws IOException {
    return new Paragraph(in.readInt(), in.readInt(), ParagraphKind.valueOf(string()));
  }

  private <T> List<T> list(Element<T> element) throws IOException {
    int size = in.readInt();
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(element.read());
    }
    return list;
  }

  private @Nullable String stringOrNull() throws IOException {
    return in.readBoolean() ? string() : null;
  }

  private String string() throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a string of %d bytes ends after %d".formatted(length, bytes.length));
    }
    return new String(bytes, UTF_8);
  }

  private @Nullable Instant instantOrNull() throws IOException {
    return in.readBoolean() ? instant() : null;
  }

  private Instant instant() throws IOException {
    return Instant.ofEpochMilli(in.readLong());
  }
}
