package wireroom.enrich.quote;

/** The pronoun by which a text speaks of somebody, as far as it is known. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether both may be said of one person. */
  boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  static Gender ofPronoun(String pronoun) {
    return switch (pronoun) {
      case "she", "her" -> FEMALE;
      case "he", "him", "his" -> MALE;
      default -> UNKNOWN;
    };
  }
}
