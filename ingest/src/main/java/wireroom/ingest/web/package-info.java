/**
 * The HTTP shell of the ingest stage: turns requests into submissions, and outcomes into status
 * codes and documents.
 */
@NullMarked
package wireroom.ingest.web;

import org.jspecify.annotations.NullMarked;
