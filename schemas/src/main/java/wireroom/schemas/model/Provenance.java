package wireroom.schemas.model;

/**
 * Where a tagged revision comes from.
 *
 * @param desk the wire desk
 * @param dispatchId the dispatch
 * @param model name of the name-finder model
 * @param modelChecksum SHA-256 of the model in lower-case hexadecimal
 * @param version Wireroom's version
 */
public record Provenance(
    String desk, String dispatchId, String model, String modelChecksum, String version) {}
