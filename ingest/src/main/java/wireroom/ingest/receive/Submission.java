package wireroom.ingest.receive;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.MediaType;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.Original;

/**
 * What a channel got from a wire desk.
 *
 * @param desk who sent it
 * @param bytes the body; of one that exceeds the limit, its beginning up to any byte beyond
 * @param mediaType type and subtype as the sender named them, without parameters, or null where it
 *     named none or {@code application/octet-stream}
 * @param charset the charset that the sender named, or null
 * @param fileName the file it came from, or null
 * @param id the id that the desk gives the dispatch, or null to have one made from what it says
 */
public record Submission(
    WireDesk desk,
    Bytes bytes,
    @Nullable String mediaType,
    @Nullable String charset,
    @Nullable String fileName,
    @Nullable String id) {
  private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+!#$&^-]+/[\\w.+!#$&^-]+");

  /** What the sender must put right before anybody can read the bytes: one sentence. */
  Optional<String> fault() {
    if (bytes.size() == 0) {
      return Optional.of("The body is empty.");
    }
    if (mediaType != null && !MEDIA_TYPE.matcher(mediaType).matches()) {
      return Optional.of("\"%s\" is not a media type.".formatted(mediaType));
    }
    if (charset != null && !isCharset(charset)) {
      return Optional.of("\"%s\" is not a charset known here.".formatted(charset));
    }
    if (id != null && !desk.mayGive(id)) {
      return Optional.of(
          ("The id must be \"%s.\" and 1 to 150 letters, digits, hyphens and underscores,"
                  + " a letter or a digit first, and not begin with \"rejected-\".")
              .formatted(desk.name()));
    }
    return Optional.empty();
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** What readers read; where the sender named no media type, it is told from the bytes. */
  Original original() {
    String known = mediaType == null ? MediaType.sniff(bytes, fileName) : mediaType;
    return new Original(bytes, known, charset, fileName);
  }
}
