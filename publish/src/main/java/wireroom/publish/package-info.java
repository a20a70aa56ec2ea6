/** The stage that decides what is released to syndication partners, and releases it. */
@NullMarked
package wireroom.publish;

import org.jspecify.annotations.NullMarked;
