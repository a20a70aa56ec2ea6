/**
 * HTML: pages with live blogs, pages with articles, and fragments of either. Foreign markup ends
 * here: only the words of known elements leave. The one package that imports jsoup, and Jackson for
 * the structured data in pages.
 */
@NullMarked
package wireroom.ingest.read.html;

import org.jspecify.annotations.NullMarked;
