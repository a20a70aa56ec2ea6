package wireroom.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Bytes;

/** Media types by name, and how to tell them where the sender named none. */
public final class MediaType {
  /** Plain text. */
  public static final String TEXT = "text/plain";

  /** A page, or a fragment of one. */
  public static final String HTML = "text/html";

  private static final int SNIFFED_BYTES = 1024;

  private static final String JSON = "application/json";
  private static final String XML = "application/xml";

  /** Types that begin in a way of their own, in ISO 8859-1: none of them is to pass for text. */
  private static final Map<String, String> BY_BEGINNING =
      Map.of(
          "%PDF-", "application/pdf",
          "{\\rtf", "application/rtf",
          "PK\u0003\u0004", "application/zip",
          "\u001f\u008b", "application/gzip",
          "\u00d0\u00cf\u0011\u00e0", "application/x-ole-storage",
          "\u0089PNG", "image/png",
          "\u00ff\u00d8\u00ff", "image/jpeg",
          "GIF8", "image/gif");

  private static final Map<String, String> BY_ENDING =
      Map.of(
          ".txt", TEXT,
          ".html", HTML,
          ".htm", HTML,
          ".xhtml", HTML,
          ".json", JSON,
          ".xml", XML,
          ".eml", "message/rfc822");

  private static final List<String> JSON_BEGINNINGS = List.of("{\"", "{}", "[{", "[\"", "[]");

  private MediaType() {}

  /**
   * The media type of a body whose sender named none: where it begins as only one type does, that;
   * else by the ending of the file's name, else by how the body begins, else plain text. It may be
   * a type that no reader reads.
   */
  public static String sniff(Bytes bytes, @Nullable String fileName) {
    String opening = opening(bytes);
    return first(BY_BEGINNING, opening::startsWith)
        .or(() -> first(BY_ENDING, endingOf(fileName)::equals))
        .orElseGet(() -> byOpening(opening.replace("\0", "").strip()));
  }

  private static Optional<String> first(Map<String, String> table, Predicate<String> fits) {
    return table.entrySet().stream()
        .filter(row -> fits.test(row.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String endingOf(@Nullable String fileName) {
    String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
    return name.substring(Math.max(name.lastIndexOf('.'), 0));
  }

  private static String opening(Bytes bytes) {
    byte[] head = new byte[Math.min(bytes.size(), SNIFFED_BYTES)];
    bytes.asReadOnlyBuffer().get(head);
    return new String(head, StandardCharsets.ISO_8859_1);
  }

  private static String byOpening(String opening) {
    String dense = opening.replaceAll("\\s", "");
    if (JSON_BEGINNINGS.stream().anyMatch(dense::startsWith)) {
      return JSON;
    }
    if (opening.contains("<?xml") && !opening.toLowerCase(Locale.ROOT).contains("<html")) {
      return XML;
    }
    return beginsAsMarkup(opening) ? HTML : TEXT;
  }

  private static boolean beginsAsMarkup(String opening) {
    int first = opening.indexOf('<');
    return first >= 0
        && first + 1 < opening.length()
        && opening.substring(0, first).chars().noneMatch(Character::isLetterOrDigit)
        && isTagStart(opening.charAt(first + 1));
  }

  private static boolean isTagStart(char next) {
    return next == '!' || next == '?' || (next < 128 && Character.isLetter(next));
  }
}
