/** Tests of the HTTP shell's parts. */
@NullMarked
package wireroom.ingest.web;

import org.jspecify.annotations.NullMarked;
