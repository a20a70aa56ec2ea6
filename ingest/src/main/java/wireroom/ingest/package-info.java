/** The ingest stage: receives dispatches, reads them, and puts them on the topic of dispatches. */
@NullMarked
package wireroom.ingest;

import org.jspecify.annotations.NullMarked;
