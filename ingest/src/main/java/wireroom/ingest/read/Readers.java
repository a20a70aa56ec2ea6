package wireroom.ingest.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import wireroom.schemas.model.Original;

/** The readers of all formats, chosen by media type. Stateless and thread-safe. */
public final class Readers {
  private final Map<String, Reader> byMediaType;

  /**
   * A table of readers.
   *
   * @throws IllegalArgumentException where two claim one media type
   */
  public Readers(List<Reader> readers) {
    Map<String, Reader> table = new HashMap<>();
    for (Reader reader : readers) {
      for (String mediaType : reader.mediaTypes()) {
        if (table.put(mediaType, reader) != null) {
          throw new IllegalArgumentException("two readers of " + mediaType);
        }
      }
    }
    byMediaType = Map.copyOf(table);
  }

  /** The readers on the class path. */
  public static Readers bundled() {
    return new Readers(
        ServiceLoader.load(Reader.class, Readers.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /** Whether there is a reader of a media type, given in lower case without parameters. */
  public boolean supports(String mediaType) {
    return byMediaType.containsKey(mediaType);
  }

  /** All media types that can be read. */
  public Set<String> mediaTypes() {
    return byMediaType.keySet();
  }

  /** Reads a dispatch; a media type without a reader is unreadable. */
  public ReadOutcome read(Original original) {
    Reader reader = byMediaType.get(original.mediaType());
    return reader == null
        ? new ReadOutcome.Unreadable("No reader for " + original.mediaType() + ".", null)
        : reader.read(original);
  }
}
