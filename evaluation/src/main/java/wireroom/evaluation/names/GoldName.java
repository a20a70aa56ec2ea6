package wireroom.evaluation.names;

import wireroom.schemas.model.EntityType;

/**
 * A name that an annotator marked.
 *
 * @param start index of its first char in the text
 * @param end the index after its last char
 * @param type what it names
 */
public record GoldName(int start, int end, EntityType type) {}
