package wireroom.ingest.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.ReadOutcome.Unreadable;
import wireroom.schemas.model.Original;

/**
 * Bytes to text, without guessing and without loss: by the charset the sender named, else by a byte
 * order mark, else by the one the text itself names, else UTF-8, else windows-1252 where nothing
 * speaks against it. A byte that the charset does not have makes the dispatch unreadable.
 */
public final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Decoder() {}

  /**
   * What {@code reader} makes of the text, or why the bytes are no text.
   *
   * @param named the charset that the text itself names, or null
   */
  public static ReadOutcome read(
      Original original, @Nullable String named, Function<String, ReadOutcome> reader) {
    byte[] bytes = original.bytes().toArray();
    Decoded decoded;
    if (original.charset() != null) {
      decoded = bySender(bytes, original.charset());
    } else {
      decoded = bySigns(bytes, named);
    }
    return switch (decoded) {
      case Text(String text) -> readText(text, reader);
      case Failed(Unreadable why) -> why;
    };
  }

  private sealed interface Decoded {}

  private record Text(String text) implements Decoded {}

  private record Failed(Unreadable why) implements Decoded {}

  private static ReadOutcome readText(String text, Function<String, ReadOutcome> reader) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      return new Unreadable("This is no text: it holds a NUL character.", lineAt(text, nul));
    }
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    String body = text.substring(start);
    return WhiteSpace.fold(body).isEmpty()
        ? new Unreadable("The dispatch is empty.", null)
        : reader.apply(body);
  }

  private static Decoded bySender(byte[] bytes, String name) {
    Charset charset = charset(name);
    return charset == null
        ? new Failed(new Unreadable("The charset " + name + " is unknown.", null))
        : strictly(bytes, charset);
  }

  private static Decoded bySigns(byte[] bytes, @Nullable String named) {
    Charset marked = byteOrder(bytes);
    if (marked != null) {
      return strictly(bytes, marked);
    }
    Charset charset = named == null ? null : charset(named);
    if (charset != null && strictly(bytes, charset) instanceof Text text) {
      return text;
    }
    Decoded utf8 = strictly(bytes, StandardCharsets.UTF_8);
    return utf8 instanceof Failed && WesternBytes.areIn(bytes)
        ? strictly(bytes, WINDOWS_1252)
        : utf8;
  }

  /** A charset by its name; null where the JVM knows none. */
  private static @Nullable Charset charset(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    // The web's rule: who says Latin-1 means windows-1252, which only adds to it.
    if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")) {
      return WINDOWS_1252;
    }
    try {
      Charset charset = Charset.forName(plain);
      return charset.canEncode() ? charset : null;
    } catch (IllegalArgumentException unknown) {
      return null; // the JVM's way of saying that it has none of this name
    }
  }

  private static @Nullable Charset byteOrder(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return begins(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded strictly(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // A declared charset may expand; every charset of the JDK stays below this factor.
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    out.flip();
    String text = out.toString();
    return result.isError() ? new Failed(malformed(in, text, charset)) : new Text(text);
  }

  private static Unreadable malformed(ByteBuffer at, String before, Charset charset) {
    String problem =
        "The byte 0x%02X at offset %d is not %s."
            .formatted(at.get(at.position()), at.position(), charset.name());
    return new Unreadable(problem, lineAt(before, before.length()));
  }

  /** The line, counted from 1, in which the character at an index stands. */
  private static int lineAt(String text, int index) {
    int line = 1;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if ((c == '\n' && !pair) || c == '\r') {
        line++;
      }
    }
    return line;
  }
}
