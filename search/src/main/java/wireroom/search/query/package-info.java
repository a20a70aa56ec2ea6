/**
 * The words that editors type, parsed into a form that every engine can translate. Imports only the
 * JDK and JSpecify.
 */
@NullMarked
package wireroom.search.query;

import org.jspecify.annotations.NullMarked;
