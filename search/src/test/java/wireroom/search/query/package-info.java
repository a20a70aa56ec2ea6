/** Tests of what editors type. */
@NullMarked
package wireroom.search.query;

import org.jspecify.annotations.NullMarked;
