/**
 * Finds released entries by who, where and what was said. {@link wireroom.search.SearchIndex} is
 * the port that the editors' desk reads and the indexer writes; engines stand behind it in packages
 * of their own. Beside the stage's root, imports only the JDK, JSpecify and the vocabulary.
 */
@NullMarked
package wireroom.search;

import org.jspecify.annotations.NullMarked;
