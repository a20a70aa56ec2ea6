/** Tests of what addresses ask. */
@NullMarked
package wireroom.desk.query;

import org.jspecify.annotations.NullMarked;
