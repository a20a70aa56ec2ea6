/** The public JSON form of the vocabulary. */
@NullMarked
package wireroom.schemas.json;

import org.jspecify.annotations.NullMarked;
