/**
 * A Kafka broker inside the process: what the whole line runs on where no cluster is at hand, and
 * what tests run on. Knows Kafka's server and nothing of the line.
 */
@NullMarked
package wireroom.broker;

import org.jspecify.annotations.NullMarked;
