/** Tests of the ingest stage as a whole, on a Kafka cluster and over HTTP. */
@NullMarked
package wireroom.ingest;

import org.jspecify.annotations.NullMarked;
