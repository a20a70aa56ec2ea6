/** Stages put together in one process, with the HTTP server, health and metrics they share. */
@NullMarked
package wireroom.launcher.line;

import org.jspecify.annotations.NullMarked;
