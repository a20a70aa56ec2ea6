/** Tests of the program as a whole, and of the walls between its parts. */
@NullMarked
package wireroom.launcher;

import org.jspecify.annotations.NullMarked;
