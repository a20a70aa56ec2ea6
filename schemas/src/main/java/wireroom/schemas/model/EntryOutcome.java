package wireroom.schemas.model;

/**
 * What a submission did to one entry.
 *
 * @param id the entry
 * @param revision the revision that now stands
 * @param change what happened to it
 * @param opening its first words, to know it by
 */
public record EntryOutcome(String id, int revision, Change change, String opening) {}
