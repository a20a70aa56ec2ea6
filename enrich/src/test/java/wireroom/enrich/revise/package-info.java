/** Tests of revising. */
@NullMarked
package wireroom.enrich.revise;

import org.jspecify.annotations.NullMarked;
