/** Tests of what other tests rely on. */
@NullMarked
package wireroom.testkit;

import org.jspecify.annotations.NullMarked;
