package wireroom.enrich.revise;

import java.time.Instant;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.EntryOutcome;
import wireroom.schemas.model.ReadEntry;

/**
 * An entry with its id, and what a version of its dispatch did to it.
 *
 * @param id its id for life, see {@link wireroom.schemas.model.EntryId}
 * @param revision the revision that now stands, 1 for the first
 * @param change what this version did to it
 * @param position its place in this version, 0 for the first; of a withdrawn entry the place it had
 *     last
 * @param entry what was read of it; of a withdrawn entry what its last revision said
 * @param firstCreated when its first revision was published by the source, else came in
 * @param versionCreated when the revision that now stands came in
 */
public record RevisedEntry(
    String id,
    int revision,
    Change change,
    int position,
    ReadEntry entry,
    Instant firstCreated,
    Instant versionCreated) {
  public RevisedEntry {
    if (revision < 1) {
      throw new IllegalArgumentException("revisions count from 1, not " + revision);
    }
  }

  /** Has it a revision that followers do not know yet? */
  public boolean changed() {
    return change != Change.UNCHANGED;
  }

  EntryOutcome outcome() {
    return new EntryOutcome(id, revision, change, entry.opening());
  }
}
