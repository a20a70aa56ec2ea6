/** Tests of the life of a stage. */
@NullMarked
package wireroom.schemas.stage;

import org.jspecify.annotations.NullMarked;
