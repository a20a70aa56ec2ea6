/** The Kafka shell of the publish stage. */
@NullMarked
package wireroom.publish.stream;

import org.jspecify.annotations.NullMarked;
