package wireroom.schemas.model;

import org.jspecify.annotations.Nullable;

/**
 * What a wire desk sent, to the byte.
 *
 * @param bytes the body
 * @param mediaType type and subtype in lower case without parameters, such as {@code text/plain}
 * @param charset the charset that the sender named, or null where none was
 * @param fileName the file it came from, or null where it came from none
 */
public record Original(
    Bytes bytes, String mediaType, @Nullable String charset, @Nullable String fileName) {}
