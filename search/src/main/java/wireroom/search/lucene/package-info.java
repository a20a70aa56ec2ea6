/**
 * The index in a folder of this machine, by Apache Lucene. The only package that imports Lucene.
 */
@NullMarked
package wireroom.search.lucene;

import org.jspecify.annotations.NullMarked;
