package wireroom.schemas.model;

import java.util.Locale;

/** A constant that has a name in JSON, in HTML and on the command line: its own in lower case. */
public interface WireNamed {
  /** The constant's Java name. */
  String name();

  /** The name outside the JVM, such as {@code blockquote}. */
  default String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
