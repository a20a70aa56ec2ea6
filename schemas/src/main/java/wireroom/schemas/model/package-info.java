/**
 * The vocabulary: immutable records that every stage speaks. Offsets count Unicode code points of
 * the text they belong to, end exclusive. Imports only the JDK and JSpecify.
 */
@NullMarked
package wireroom.schemas.model;

import org.jspecify.annotations.NullMarked;
