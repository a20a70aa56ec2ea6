/** Tests of the broker, with real files and real processes. */
@NullMarked
package wireroom.broker;

import org.jspecify.annotations.NullMarked;
