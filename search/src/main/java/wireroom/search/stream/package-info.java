/**
 * Follows a topic and hands what arrives to a {@link wireroom.search.stream.Sink} that remembers
 * itself how far it came. Knows Kafka, but nothing of search.
 */
@NullMarked
package wireroom.search.stream;

import org.jspecify.annotations.NullMarked;
