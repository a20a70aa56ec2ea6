/** The commands of the program, one class each. */
@NullMarked
package wireroom.launcher.command;

import org.jspecify.annotations.NullMarked;
