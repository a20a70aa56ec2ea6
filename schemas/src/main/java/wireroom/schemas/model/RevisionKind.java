package wireroom.schemas.model;

/** Why a revision was made. */
public enum RevisionKind implements WireNamed {
  /** The first revision of an entry. */
  ADDED,
  /** The desk changed the entry. */
  UPDATED,
  /** The entry vanished from its dispatch or was canceled. */
  WITHDRAWN
}
