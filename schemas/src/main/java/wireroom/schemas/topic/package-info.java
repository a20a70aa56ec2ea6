/**
 * The topics of the line as typed constants, from which they are created, and the cluster that
 * holds them.
 */
@NullMarked
package wireroom.schemas.topic;

import org.jspecify.annotations.NullMarked;
