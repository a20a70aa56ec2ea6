/**
 * Text with its sentences, tokens and names, and the ports by which the core asks for them. Offsets
 * here are the JVM's UTF-16 indexes; {@code wireroom.enrich} turns them into code points when it
 * builds the records that leave the JVM. Imports only the JDK, JSpecify and the vocabulary.
 */
@NullMarked
package wireroom.enrich.annotate;

import org.jspecify.annotations.NullMarked;
