/**
 * OpenNLP behind the ports of {@code wireroom.enrich.annotate}: sentences, tokens, parts of speech
 * and names, with the models they need. The only package that imports OpenNLP in this module.
 * Models are immutable and shared; annotators and finders belong to one thread.
 */
@NullMarked
package wireroom.enrich.opennlp;

import org.jspecify.annotations.NullMarked;
