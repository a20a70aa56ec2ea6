/**
 * What can be set, where it is set (flag, environment, file, in this order) and what holds where
 * nothing is set.
 */
@NullMarked
package wireroom.launcher.config;

import org.jspecify.annotations.NullMarked;
