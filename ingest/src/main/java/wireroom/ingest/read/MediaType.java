package wireroom.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Bytes;

/** Media types by name, and how to tell them where the sender named none. */
public final class MediaType {
  /** Plain text. */
  public static final String TEXT = "text/plain";

  /** A page, or a fragment of one. */
  public static final String HTML = "text/html";

  private static final int SNIFFED_BYTES = 1024;

  private MediaType() {}

  /**
   * The media type of a body whose sender named none: by the ending of the file's name, else by how
   * the body begins, else plain text.
   */
  public static String sniff(Bytes bytes, @Nullable String fileName) {
    String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return TEXT;
    }
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return HTML;
    }
    return beginsAsMarkup(bytes) ? HTML : TEXT;
  }

  private static boolean beginsAsMarkup(Bytes bytes) {
    byte[] head = new byte[Math.min(bytes.size(), SNIFFED_BYTES)];
    bytes.asReadOnlyBuffer().get(head);
    String opening = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
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
