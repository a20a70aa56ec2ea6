/**
 * Joins the names of a whole dispatch to the people, organisations and places they mean. Passes run
 * in a fixed order, surest first; each returns new values, can be left out, and is counted. Imports
 * only the JDK, JSpecify, the vocabulary and {@code wireroom.enrich.annotate}, whose UTF-16 offsets
 * it keeps.
 */
@NullMarked
package wireroom.enrich.resolve;

import org.jspecify.annotations.NullMarked;
