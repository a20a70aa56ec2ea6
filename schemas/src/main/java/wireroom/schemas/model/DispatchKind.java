package wireroom.schemas.model;

/** What form of news a dispatch is. */
public enum DispatchKind implements WireNamed {
  /** Many posts, newest first as a rule. */
  BLOG,
  /** One story. */
  ARTICLE,
  /** A line or two that must go out at once. */
  ALERT
}
