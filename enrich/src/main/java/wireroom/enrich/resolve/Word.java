package wireroom.enrich.resolve;

import wireroom.schemas.model.ParagraphKind;

/**
 * One word of a text as the passes see it.
 *
 * @param start index of its first char in the text
 * @param end the index after its last char
 * @param text the word as written
 * @param key the word as it is compared, see {@link Spelling#key}
 * @param tag its part of speech
 * @param opens whether a sentence begins with it, a quoted one too, so that a capital says little
 * @param block the paragraph it stands in, counted from 0
 * @param kind that paragraph's kind
 */
record Word(
    int start,
    int end,
    String text,
    String key,
    String tag,
    boolean opens,
    int block,
    ParagraphKind kind) {

  /** Whether it begins with a capital letter. */
  boolean capital() {
    return Spelling.capital(text);
  }

  /** Whether it has letters, at least two, and all are capitals. */
  boolean shouted() {
    return Spelling.shouted(text);
  }
}
