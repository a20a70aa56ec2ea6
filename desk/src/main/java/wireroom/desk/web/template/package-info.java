/** The templates of the page, which the build translates from {@code src/main/jte} to Java. */
@NullMarked
package wireroom.desk.web.template;

import org.jspecify.annotations.NullMarked;
