/** Tests of {@code wireroom.evaluation.corpus} on annotation written for them. */
@NullMarked
package wireroom.evaluation.corpus;

import org.jspecify.annotations.NullMarked;
