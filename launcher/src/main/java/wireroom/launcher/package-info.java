/** The one program: {@link wireroom.launcher.Main} picks a command and runs it. */
@NullMarked
package wireroom.launcher;

import org.jspecify.annotations.NullMarked;
