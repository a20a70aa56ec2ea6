/** Tests of receiving. */
@NullMarked
package wireroom.ingest.receive;

import org.jspecify.annotations.NullMarked;
