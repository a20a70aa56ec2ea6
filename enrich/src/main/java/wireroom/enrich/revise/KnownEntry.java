package wireroom.enrich.revise;

import java.time.Instant;
import wireroom.schemas.model.Change;
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
    Instant versionCreated) {
  static KnownEntry of(RevisedEntry revised) {
    return new KnownEntry(
        revised.id(),
        revised.revision(),
        revised.change() == Change.WITHDRAWN,
        revised.position(),
        revised.entry(),
        revised.firstCreated(),
        revised.versionCreated());
  }

  /** The entry after a version of its dispatch; every change but none is a new revision. */
  RevisedEntry revised(Change change, int newPosition, ReadEntry newEntry, Instant created) {
    int next = change == Change.UNCHANGED ? revision : revision + 1;
    return new RevisedEntry(id, next, change, newPosition, newEntry, firstCreated, created);
  }
}
