/** Tests of marked texts. */
@NullMarked
package wireroom.desk.markup;

import org.jspecify.annotations.NullMarked;
