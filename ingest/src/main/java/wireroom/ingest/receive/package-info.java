/**
 * Receiving: every channel hands bytes to one {@link wireroom.ingest.receive.Intake}, which has
 * them read and answers once Kafka has acknowledged what came of it. Also the watched folder, and
 * what became of each dispatch. May use the readers and Kafka's clients; knows nothing of HTTP
 * servers.
 */
@NullMarked
package wireroom.ingest.receive;

import org.jspecify.annotations.NullMarked;
