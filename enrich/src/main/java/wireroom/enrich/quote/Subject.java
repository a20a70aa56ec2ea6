package wireroom.enrich.quote;

import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.Reference;

/**
 * Who a verb of speech is said of, before it is known who that is.
 *
 * @param kind how the text puts it
 * @param from index in the clause of its first unit, descriptions before it included
 * @param to the index after its last unit, descriptions after it included
 * @param start index in the entry's text of its first char, descriptions left out
 * @param end the index after its last char
 * @param text the name, the pronoun or the whole description as written
 * @param head its last noun, or the pronoun, in lower case
 * @param reference the name, or for a description the first name inside it; null where it has none
 * @param role what the text says of a name beside it, or null
 */
record Subject(
    Kind kind,
    int from,
    int to,
    int start,
    int end,
    String text,
    String head,
    @Nullable Reference reference,
    @Nullable String role) {

  enum Kind {
    NAME,
    PRONOUN,
    DESCRIPTION
  }

  Subject withRole(@Nullable String newRole) {
    return newRole == null
        ? this
        : new Subject(kind, from, to, start, end, text, head, reference, newRole);
  }

  Subject reaching(int newFrom, int newTo) {
    return new Subject(
        kind,
        Math.min(from, newFrom),
        Math.max(to, newTo),
        start,
        end,
        text,
        head,
        reference,
        role);
  }
}
