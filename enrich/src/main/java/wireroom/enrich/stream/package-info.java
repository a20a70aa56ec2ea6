/**
 * The Kafka shell of the enrich stage: keeps what is known of each dispatch, asks the core what a
 * version changes, and sends what changed. The core never imports it.
 */
@NullMarked
package wireroom.enrich.stream;

import org.jspecify.annotations.NullMarked;
