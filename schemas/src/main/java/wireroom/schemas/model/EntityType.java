package wireroom.schemas.model;

/** What a name names. */
public enum EntityType implements WireNamed {
  /** A human being, real or invented. */
  PERSON,
  /** A company, party, hospital, paper, court, club, ministry or union. */
  ORGANIZATION,
  /** A country, region, town, street, river, station or stadium. */
  LOCATION
}
