package wireroom.evaluation.names;

import opennlp.tools.util.Span;

/**
 * A sentence to learn from.
 *
 * @param words its tokens as the model reads them
 * @param names the names, as token positions
 */
@SuppressWarnings("ArrayRecordComponent") // OpenNLP speaks arrays, and a million are made
record TrainingSentence(String[] words, Span[] names) {}
