package wireroom.desk.query;

/**
 * A parameter that cannot be understood.
 *
 * @param name its name
 * @param value what it says
 * @param reason what it should say, one sentence
 */
public record BadParameter(String name, String value, String reason) {}
