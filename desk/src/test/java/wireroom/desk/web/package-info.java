/** Tests of the desk over HTTP, reading pages and documents back. */
@NullMarked
package wireroom.desk.web;

import org.jspecify.annotations.NullMarked;
