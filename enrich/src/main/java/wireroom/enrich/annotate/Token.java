package wireroom.enrich.annotate;

/**
 * One token of a sentence.
 *
 * @param start index of its first char in the entry's text
 * @param end the index after its last char
 * @param text the token as it stands in the text
 * @param tag its part of speech (Universal Dependencies' UPOS, such as {@code PROPN} or {@code
 *     VERB})
 */
public record Token(int start, int end, String text, String tag) {}
