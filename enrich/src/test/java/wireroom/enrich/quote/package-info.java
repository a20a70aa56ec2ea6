/** Tests of the quote finder on copy written for them. */
@NullMarked
package wireroom.enrich.quote;

import org.jspecify.annotations.NullMarked;
