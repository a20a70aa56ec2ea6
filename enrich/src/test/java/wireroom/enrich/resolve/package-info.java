/**
 * Tests of joining names to entities, each pass on short samples whose names are marked by hand.
 */
@NullMarked
package wireroom.enrich.resolve;

import org.jspecify.annotations.NullMarked;
