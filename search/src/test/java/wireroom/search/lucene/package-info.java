/** Tests of the index in a folder. */
@NullMarked
package wireroom.search.lucene;

import org.jspecify.annotations.NullMarked;
