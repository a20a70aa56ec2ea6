package wireroom.schemas.model;

/** The IPTC's publishing status (NewsCodes scheme {@code pubstatus}); its names are the IPTC's. */
public enum PubStatus implements WireNamed {
  /** May be published. */
  USABLE,
  /** Not yet. */
  WITHHELD,
  /** Never again: what was published must go. */
  CANCELED
}
