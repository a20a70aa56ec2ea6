package wireroom.schemas.model;

/**
 * Where a location is.
 *
 * @param name its name in the gazetteer
 * @param country ISO 3166-1 alpha-2
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param id its id in the gazetteer, such as {@code geonames:2643743}
 */
public record Place(String name, String country, double lat, double lon, String id) {}
