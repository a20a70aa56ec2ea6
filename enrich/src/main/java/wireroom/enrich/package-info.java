/**
 * The stage that revises entries and tags them: who and what they name, and who said what. {@link
 * wireroom.enrich.Tagger} wires the core's parts; the core itself knows no framework.
 */
@NullMarked
package wireroom.enrich;

import org.jspecify.annotations.NullMarked;
