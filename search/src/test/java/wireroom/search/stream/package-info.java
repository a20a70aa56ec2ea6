/** Tests of following a topic. */
@NullMarked
package wireroom.search.stream;

import org.jspecify.annotations.NullMarked;
