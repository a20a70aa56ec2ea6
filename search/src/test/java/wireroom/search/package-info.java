/** What every search index promises, as tests that every engine must pass. */
@NullMarked
package wireroom.search;

import org.jspecify.annotations.NullMarked;
