/** Entries as a terminal shows them. Pure. */
@NullMarked
package wireroom.launcher.terminal;

import org.jspecify.annotations.NullMarked;
