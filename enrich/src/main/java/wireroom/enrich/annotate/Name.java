package wireroom.enrich.annotate;

import wireroom.schemas.model.EntityType;

/**
 * A stretch of text that names somebody or something.
 *
 * @param start index of its first char in the entry's text
 * @param end the index after its last char
 * @param type what it names
 * @param confidence 0 to 1
 * @param reason what found it
 */
public record Name(int start, int end, EntityType type, double confidence, String reason) {}
