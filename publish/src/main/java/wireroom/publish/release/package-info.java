/**
 * Release decisions: pure functions of an entry revision. Imports only the JDK, JSpecify and the
 * vocabulary.
 */
@NullMarked
package wireroom.publish.release;

import org.jspecify.annotations.NullMarked;
