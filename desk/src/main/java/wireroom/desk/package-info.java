/**
 * The editors' desk: a page and a JSON API over the index of released entries. {@link
 * wireroom.desk.Desk} is the stage; what is asked, marked and shown are pure functions, and only
 * {@code web} knows of HTTP and templates.
 */
@NullMarked
package wireroom.desk;

import org.jspecify.annotations.NullMarked;
