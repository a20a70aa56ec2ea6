/**
 * Finds quotes and gives them to their speakers: marks are paired, the reporter's clauses around
 * them are read for a verb of speech and its subject, and ordered sieves join the two. Imports only
 * the JDK, JSpecify, the vocabulary and {@code annotate}.
 */
@NullMarked
package wireroom.enrich.quote;

import org.jspecify.annotations.NullMarked;
