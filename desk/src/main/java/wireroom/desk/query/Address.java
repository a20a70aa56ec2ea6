package wireroom.desk.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A path with parameters, in the order in which they are added. Not thread-safe. */
public final class Address {
  private final StringBuilder address;
  private char separator = '?';

  Address(String path) {
    address = new StringBuilder(path);
  }

  /** Adds a parameter; null adds none. */
  public Address with(String name, @Nullable String value) {
    if (value != null) {
      address.append(separator).append(name).append('=').append(encoded(value));
      separator = '&';
    }
    return this;
  }

  /** Adds a number unless it is the usual one. */
  Address with(String name, int value, int usual) {
    return with(name, value == usual ? null : Integer.toString(value));
  }

  /** A query may contain slashes and colons (RFC 3986), and ids are easier to read with them. */
  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/").replace("%3A", ":");
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
