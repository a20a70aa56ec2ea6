/** Tests of the vocabulary and its forms. */
@NullMarked
package wireroom.schemas;

import org.jspecify.annotations.NullMarked;
