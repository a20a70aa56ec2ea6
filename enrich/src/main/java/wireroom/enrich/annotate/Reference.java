package wireroom.enrich.annotate;

import wireroom.schemas.model.Entity;

/**
 * A name in the text and the entity of the dispatch that it refers to.
 *
 * @param start index of its first char in the entry's text
 * @param end the index after its last char
 * @param entity what it refers to
 * @param confidence 0 to 1
 * @param reason what found it
 */
public record Reference(int start, int end, Entity entity, double confidence, String reason) {}
