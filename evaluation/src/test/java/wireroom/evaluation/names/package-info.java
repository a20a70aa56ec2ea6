/** Tests of {@code wireroom.evaluation.names} on annotation written for them. */
@NullMarked
package wireroom.evaluation.names;

import org.jspecify.annotations.NullMarked;
