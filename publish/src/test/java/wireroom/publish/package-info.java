/** Tests of the publish stage. */
@NullMarked
package wireroom.publish;

import org.jspecify.annotations.NullMarked;
