package wireroom.search;

import wireroom.schemas.model.WireNamed;

/** A property of entries that an editor can choose values of, and whose values are counted. */
public enum Facet implements WireNamed {
  /** Whom the entry names. */
  PERSON,
  /** Which places it names. */
  PLACE,
  /** Which organisations it names. */
  ORGANISATION,
  /** Whom it quotes: named people and organisations. */
  SPEAKER,
  /** The wire desk it came from. Unlike of the others, an entry has exactly one. */
  DESK
}
