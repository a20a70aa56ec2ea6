/**
 * Scores the tagging against gold annotation and trains its models. {@code corpus} reads annotated
 * text, {@code names} trains and scores the name finder.
 */
@NullMarked
package wireroom.evaluation;

import org.jspecify.annotations.NullMarked;
