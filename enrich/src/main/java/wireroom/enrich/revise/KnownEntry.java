package wireroom.enrich.revise;

import java.time.Instant;
import wireroom.schemas.model.ReadEntry;

/**
 * What is remembered of an entry: its last revision.
 *
 * @param id its id for life
 * @param revision its last revision
 * @param withdrawn is that revision a withdrawal
 * @param position its place in the last version of the dispatch that held it, 0 for the first
 * @param entry what it said last
 * @param firstCreated when its first revision was published by the source, else came in
 * @param versionCreated when its last revision came in
 */
public record KnownEntry(
    String id,
    int revision,
    boolean withdrawn,
    int position,
    ReadEntry entry,
    Instant firstCreated,
    Instant versionCreated) {}
