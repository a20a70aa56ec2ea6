/** Plain text: live blogs as aggregators copy them, articles and alerts. */
@NullMarked
package wireroom.ingest.read.text;

import org.jspecify.annotations.NullMarked;
