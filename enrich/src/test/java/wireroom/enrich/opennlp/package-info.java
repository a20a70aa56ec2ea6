/** What OpenNLP finds, asked in sentences written for these tests. */
@NullMarked
package wireroom.enrich.opennlp;

import org.jspecify.annotations.NullMarked;
