package wireroom.enrich.annotate;

import java.util.List;

/**
 * Finds names. Implementations remember earlier text of a dispatch, and need not be thread-safe.
 */
public interface NameFinder {
  /** The names in a text, in its order, without overlap. */
  List<Name> find(AnnotatedText text);

  /** Forgets all earlier text: call at the start of each dispatch. */
  void clear();

  /** What the tags are attributed to. */
  ModelInfo model();

  /**
   * A model's identity.
   *
   * @param name its name
   * @param checksum SHA-256 of its file in lower-case hexadecimal
   */
  record ModelInfo(String name, String checksum) {}
}
