/** Tests of the Kafka shell of the enrich stage. */
@NullMarked
package wireroom.enrich.stream;

import org.jspecify.annotations.NullMarked;
