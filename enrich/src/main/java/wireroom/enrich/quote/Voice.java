package wireroom.enrich.quote;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What tells a speaker's paragraph from the reporter's. The weights are those of a logistic
 * regression over the paragraphs after each introduction of the Wireroom corpus, folders 1 to 9;
 * signs that tell its writers' habits of layout rather than a voice were left out.
 */
final class Voice {
  /** Marked words with a speaker of their own end a run, whatever else stands there. */
  private static final double QUOTES_SOMEBODY = -3;

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(1.37, candidate -> true),
          new Sign(1.17, candidate -> candidate.count(Words.FIRST) > 0),
          new Sign(0.99, candidate -> candidate.count(Words.FIRST) > 1),
          new Sign(1.24, candidate -> candidate.count(Words.FIRST) > 3),
          new Sign(0.98, candidate -> candidate.count(Words.SECOND) > 0),
          new Sign(0.76, Candidate::contracts),
          new Sign(0.52, candidate -> candidate.opensWith(Words.CONJUNCTIONS)),
          new Sign(0.9, Candidate::introducesNext),
          new Sign(-1.61, Candidate::namesFullPerson),
          new Sign(-0.94, Candidate::opensWithPerson),
          new Sign(-0.25, candidate -> candidate.opensWith(Words.INDEFINITE)),
          new Sign(-0.55, candidate -> candidate.opensWithTag("ADP")),
          new Sign(-1.05, Candidate::hasMarks),
          new Sign(-0.75, candidate -> candidate.reports(Attribution.Cue.SPEECH)),
          new Sign(-1.43, candidate -> candidate.reports(Attribution.Cue.ACT)),
          new Sign(-0.93, Candidate::looksBack),
          new Sign(-0.92, candidate -> !candidate.references().isEmpty()),
          new Sign(-0.88, candidate -> candidate.entities() > 2),
          new Sign(-0.9, Candidate::namesKnown),
          new Sign(QUOTES_SOMEBODY, Candidate::quotes));

  private Voice() {}

  /** Evidence that the paragraph is the speaker's, as log odds. */
  static double of(Candidate candidate) {
    return SIGNS.stream()
        .filter(sign -> sign.shows().test(candidate))
        .mapToDouble(Sign::weight)
        .sum();
  }

  /** What a paragraph may show, and what that is worth. */
  private record Sign(double weight, Predicate<Candidate> shows) {}

  /** The closed classes that the signs look at. */
  private static final class Words {
    static final Set<String> FIRST =
        Set.of(
            "i",
            "i'm",
            "i've",
            "i'd",
            "i'll",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "we're",
            "we've",
            "we'd",
            "we'll",
            "us",
            "our",
            "ours",
            "ourselves");
    static final Set<String> SECOND =
        Set.of("you", "you're", "you've", "you'd", "you'll", "your", "yours");
    static final Set<String> CONJUNCTIONS = Set.of("and", "but", "so", "because", "or");
    static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "other", "others");
  }
}
