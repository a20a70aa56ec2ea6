/** Reads annotated dispatches of the Wireroom corpus. Imports only the JDK and the vocabulary. */
@NullMarked
package wireroom.evaluation.corpus;

import org.jspecify.annotations.NullMarked;
