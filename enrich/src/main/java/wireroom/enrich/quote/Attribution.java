package wireroom.enrich.quote;

/**
 * A verb of speech, or what stands for one, with its subject, as one clause has them.
 *
 * @param cue what attributes
 * @param subject who speaks
 * @param order how the two stand
 * @param verb index in the clause of the verb's first unit
 * @param verbEnd the index after its last unit, a particle included
 * @param verbStartChar index in the entry's text of the verb's first char
 * @param verbEndChar the index after its last char
 */
record Attribution(
    Cue cue,
    Subject subject,
    Order order,
    int verb,
    int verbEnd,
    int verbStartChar,
    int verbEndChar) {

  /** What puts words into the subject's mouth. */
  enum Cue {
    /** A verb of speech and nothing else: "she said". */
    SPEECH,
    /** A verb that does something by speech: "she denied". */
    ACT,
    /** A verb of how something is said: "she sighed". */
    MANNER,
    /** A verb of thought with marked words: "she believes it is “daft”". */
    ATTITUDE,
    /** "according to her". */
    ACCORDING,
    /** A noun with its possessor: "her claim". */
    NOUN,
    /** Nothing but a colon after the subject. */
    COLON,
    /** Nothing but a dash before the name, after the words. */
    SIGNATURE;

    static Cue of(CueClass verb) {
      return switch (verb) {
        case SPEECH -> SPEECH;
        case ACT -> ACT;
        case MANNER -> MANNER;
        case ATTITUDE -> ATTITUDE;
      };
    }
  }

  /** How a subject stands to its verb. */
  enum Order {
    /** "She said". */
    SUBJECT_FIRST,
    /** "Said she". */
    VERB_FIRST,
    /** The subject is another verb's, which this one goes on from: "she left, saying". */
    CARRIED
  }

  static Attribution of(
      Cue cue, Order order, Clause clause, int verb, int verbEnd, Subject subject) {
    int start = clause.at(verb).start();
    int end = clause.at(verbEnd - 1).end();
    return new Attribution(cue, subject, order, verb, verbEnd, start, end);
  }

  /** Index of the first unit of verb and subject together. */
  int from() {
    return order == Order.CARRIED ? verb : Math.min(verb, subject.from());
  }

  /** The index after the last unit of verb and subject together. */
  int to() {
    return order == Order.CARRIED ? verbEnd : Math.max(verbEnd, subject.to());
  }

  /** Index in the entry's text of the first char of verb and subject together. */
  int startChar() {
    return order == Order.CARRIED ? verbStartChar : Math.min(verbStartChar, subject.start());
  }

  /** The index after the last char of verb and subject together. */
  int endChar() {
    return order == Order.CARRIED ? verbEndChar : Math.max(verbEndChar, subject.end());
  }
}
