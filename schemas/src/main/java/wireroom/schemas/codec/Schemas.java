package wireroom.schemas.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.avro.Schema;

/** The Avro schemas of this version. Those that others refer to are parsed first. */
final class Schemas {
  static final Schema PARAGRAPH;
  static final Schema HEADER;
  static final Schema ORIGINAL;
  static final Schema DISPATCH;
  static final Schema REJECTED_DISPATCH;
  static final Schema DISPATCH_OUTCOME;
  static final Schema ENTRY_REVISION;

  static {
    Schema.Parser parser = new Schema.Parser();
    PARAGRAPH = parse(parser, "Paragraph");
    HEADER = parse(parser, "Header");
    ORIGINAL = parse(parser, "Original");
    DISPATCH = parse(parser, "Dispatch");
    REJECTED_DISPATCH = parse(parser, "RejectedDispatch");
    DISPATCH_OUTCOME = parse(parser, "DispatchOutcome");
    ENTRY_REVISION = parse(parser, "EntryRevision");
  }

  private Schemas() {}

  private static Schema parse(Schema.Parser parser, String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(name + ".avsc")) {
      return parser.parse(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the schema " + name, e);
    }
  }
}
