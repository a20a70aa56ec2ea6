/**
 * What the page shows, as records that a template only has to print. Pure: imports only the JDK,
 * JSpecify, the vocabulary, the search port, and what is asked and marked.
 */
@NullMarked
package wireroom.desk.view;

import org.jspecify.annotations.NullMarked;
