/** What every stage of the line offers to whoever runs it. */
@NullMarked
package wireroom.schemas.stage;

import org.jspecify.annotations.NullMarked;
