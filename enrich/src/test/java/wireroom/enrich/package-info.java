/** Tests of the whole core: dispatches in, tagged entries out, with the models that are shipped. */
@NullMarked
package wireroom.enrich;

import org.jspecify.annotations.NullMarked;
