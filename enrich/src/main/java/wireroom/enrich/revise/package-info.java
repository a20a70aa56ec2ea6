/**
 * What a new version of a dispatch does to its entries: which of them are known, and which are new,
 * changed, unchanged or gone. Pure functions of what is known and what came in, so that a replay
 * decides the same. Imports only the JDK, JSpecify and the vocabulary.
 */
@NullMarked
package wireroom.enrich.revise;

import org.jspecify.annotations.NullMarked;
