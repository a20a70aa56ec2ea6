/**
 * Text with marks that may overlap, made into nodes that nest as HTML demands. Pure: imports only
 * the JDK, JSpecify and the vocabulary.
 */
@NullMarked
package wireroom.desk.markup;

import org.jspecify.annotations.NullMarked;
