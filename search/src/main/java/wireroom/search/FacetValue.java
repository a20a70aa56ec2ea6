package wireroom.search;

/**
 * A value of a {@link Facet} with the number of entries that carry it.
 *
 * @param id what to choose it by, such as {@code person/jeremy-hunt}
 * @param name how to show it, such as "Jeremy Hunt"
 * @param count how many entries carry it, at least 1
 */
public record FacetValue(String id, String name, long count) {}
