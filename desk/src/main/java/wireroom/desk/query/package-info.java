/**
 * What an editor asks for, read from the parameters of an address and written back into one. Pure:
 * imports only the JDK, JSpecify, the vocabulary and the search port.
 */
@NullMarked
package wireroom.desk.query;

import org.jspecify.annotations.NullMarked;
