package wireroom.enrich.quote;

import org.jspecify.annotations.Nullable;

/**
 * A verb of speech, or what stands for one, with its subject, as one clause has them.
 *
 * @param cue what attributes
 * @param verb index in the clause of the verb
 * @param verbEnd the index after the verb and its particle
 * @param cueClass what kind of verb it is
 * @param subject who speaks, or null where the clause does not say
 * @param inverted whether the subject follows the verb
 * @param start index in the entry's text of the first char of verb and subject
 * @param end the index after their last char
 * @param verbText the verb as written
 */
record Attribution(
    Cue cue,
    int verb,
    int verbEnd,
    CueClass cueClass,
    @Nullable Subject subject,
    boolean inverted,
    int start,
    int end,
    String verbText) {

  /** What puts words into the subject's mouth. */
  enum Cue {
    /** A verb: "she said". */
    VERB,
    /** "according to her". */
    ACCORDING,
    /** A noun with its possessor: "her claim". */
    NOUN,
    /** Nothing but a colon after the subject. */
    COLON,
    /** Nothing but a dash before the name, after the words. */
    SIGNATURE
  }

  /** Index of the first unit of verb and subject together. */
  int from() {
    return subject == null || carried() ? verb : Math.min(verb, subject.from());
  }

  /** The index after the last unit of verb and subject together. */
  int to() {
    return subject == null || carried() ? verbEnd : Math.max(verbEnd, subject.to());
  }

  /** Whether the subject belongs to another verb of the clause, which this one continues. */
  boolean carried() {
    return subject != null && !inverted && subject.to() < verb && verbText.endsWith("ing");
  }
}
