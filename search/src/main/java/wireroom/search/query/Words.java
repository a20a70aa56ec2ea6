package wireroom.search.query;

/**
 * Words that must stand together, in this order.
 *
 * @param text the words as typed, with whatever marks stand between them; perhaps marks alone
 * @param excluded whether they must not stand there
 */
public record Words(String text, boolean excluded) {}
