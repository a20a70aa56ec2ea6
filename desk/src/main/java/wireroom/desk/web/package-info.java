/**
 * The HTTP shell of the desk: turns requests into questions to the index, and answers into pages
 * and JSON. The only package that imports Javalin and jte.
 */
@NullMarked
package wireroom.desk.web;

import org.jspecify.annotations.NullMarked;
