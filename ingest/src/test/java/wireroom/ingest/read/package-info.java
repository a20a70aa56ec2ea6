/** Tests of reading: own short samples, properties over any input, and the project's dispatches. */
@NullMarked
package wireroom.ingest.read;

import org.jspecify.annotations.NullMarked;
