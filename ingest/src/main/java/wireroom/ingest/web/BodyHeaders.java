package wireroom.ingest.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.jspecify.annotations.Nullable;

/**
 * What headers say of a request's body.
 *
 * @param mediaType type and subtype in lower case, or null where none is named or only that it is
 *     bytes
 * @param charset the charset as named, or null
 * @param fileName the file's name without folders, or null
 */
record BodyHeaders(
    @Nullable String mediaType, @Nullable String charset, @Nullable String fileName) {
  private static final String ANY_BYTES = "application/octet-stream";

  /**
   * Reads headers; each may be null where the request has none.
   *
   * @param contentType {@code Content-Type}
   * @param slug {@code Slug} (RFC 5023), which goes before the next
   * @param disposition {@code Content-Disposition} (RFC 6266)
   */
  static BodyHeaders of(
      @Nullable String contentType, @Nullable String slug, @Nullable String disposition) {
    Map<String, String> parameters = parameters();
    String named = contentType == null ? "" : HttpField.getValueParameters(contentType, parameters);
    String type = named.strip().toLowerCase(Locale.ROOT);
    return new BodyHeaders(
        type.isEmpty() || type.equals(ANY_BYTES) ? null : type,
        parameters.get("charset"),
        slug == null ? fileName(disposition) : withoutFolders(percentDecoded(slug)));
  }

  private static @Nullable String fileName(@Nullable String disposition) {
    Map<String, String> parameters = parameters();
    HttpField.getValueParameters(disposition == null ? "" : disposition, parameters);
    String extended = parameters.get("filename*");
    if (extended != null) {
      // charset'language'percent-encoded, where the charset is UTF-8 by RFC 8187
      return withoutFolders(percentDecoded(extended.substring(extended.lastIndexOf('\'') + 1)));
    }
    String plain = parameters.get("filename");
    return plain == null ? null : withoutFolders(plain);
  }

  private static Map<String, String> parameters() {
    return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  }

  private static String percentDecoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A name with a stray percent sign is still a name.
      return text;
    }
  }

  private static @Nullable String withoutFolders(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.isBlank() ? null : name.strip();
  }
}
