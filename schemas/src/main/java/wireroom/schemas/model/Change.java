package wireroom.schemas.model;

/** What a submission did to one entry. */
public enum Change implements WireNamed {
  /** The entry is new: its revision is 1. */
  ADDED,
  /** The entry has a new revision. */
  UPDATED,
  /** The entry stands as it was: nothing was sent. */
  UNCHANGED,
  /** The entry is no longer in the dispatch. */
  WITHDRAWN
}
