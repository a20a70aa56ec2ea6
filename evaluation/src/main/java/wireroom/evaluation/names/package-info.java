/**
 * Trains the name finder's model from annotated text and scores name finders against it. Everything
 * here is deterministic: the same corpora and options give the same bytes.
 */
@NullMarked
package wireroom.evaluation.names;

import org.jspecify.annotations.NullMarked;
