package wireroom.testkit;

import java.nio.charset.StandardCharsets;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.Original;

/**
 * A dispatch as a wire desk could have sent it, in UTF-8.
 *
 * @param fileName the name of its file
 * @param mediaType its media type, without parameters
 * @param text all of it
 */
public record SampleDispatch(String fileName, String mediaType, String text) {
  /**
   * A later version of it, with every {@code from} replaced by {@code to}.
   *
   * @throws IllegalArgumentException where it has no {@code from}, since a test that edits nothing
   *     proves nothing
   */
  public SampleDispatch with(String from, String to) {
    if (!text.contains(from)) {
      throw new IllegalArgumentException(fileName + " does not contain: " + from);
    }
    return new SampleDispatch(fileName, mediaType, text.replace(from, to));
  }

  /** Its bytes, as ingest gets them. */
  public Original original() {
    return new Original(
        Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8)),
        mediaType,
        StandardCharsets.UTF_8.name(),
        fileName);
  }
}
