package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.SpeakerKind;

/** Where figures have been named, in the order of the text. */
final class Sightings {
  private static final int RECENT = 40;
  private static final int REMEMBERED = 400;

  private final List<Sighting> all = new ArrayList<>();
  private int clause;

  /** Goes on to the next clause. */
  void nextClause() {
    clause++;
  }

  /**
   * Notes that a figure is named.
   *
   * @param figure who
   * @param at index in the entry's text
   * @param subject whether it is what the clause is about
   * @param speaker whether it is the subject of speaking
   */
  void add(Figure figure, int at, boolean subject, boolean speaker) {
    all.add(new Sighting(figure, clause, at, subject, speaker));
  }

  /** The person whom a pronoun before that index would mean, or null. */
  @Nullable Figure person(int before, Gender gender) {
    Figure best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Sighting sighting : last(RECENT)) {
      Figure figure = sighting.figure();
      boolean fits = figure.isOnePerson() && figure.gender().agreesWith(gender);
      double score = score(sighting, gender);
      if (fits && sighting.at() < before && score >= bestScore) {
        best = figure;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * A clause's distance counts one; being a subject, a speaker or known by the pronoun counters.
   */
  private double score(Sighting sighting, Gender gender) {
    double score = sighting.clause() - clause;
    score += sighting.subject() ? 2 : 0;
    score += sighting.speaker() ? 1 : 0;
    score += sighting.figure().gender() == gender ? 1 : 0;
    return score;
  }

  /** The last subject before that index of the first of these kinds that has one, or null. */
  @Nullable Figure subject(int before, SpeakerKind... kinds) {
    return Arrays.stream(kinds)
        .map(kind -> latest(RECENT, s -> s.isSubjectBefore(before) && s.figure().kind() == kind))
        .filter(figure -> figure != null)
        .findFirst()
        .orElse(null);
  }

  /** The last subject, or null. */
  @Nullable Figure subject() {
    return latest(REMEMBERED, Sighting::subject);
  }

  /** The figure named last that fits, or null. */
  @Nullable Figure last(Predicate<Figure> fits) {
    return latest(REMEMBERED, sighting -> fits.test(sighting.figure()));
  }

  private @Nullable Figure latest(int most, Predicate<Sighting> fits) {
    for (Sighting sighting : last(most).reversed()) {
      if (fits.test(sighting)) {
        return sighting.figure();
      }
    }
    return null;
  }

  private List<Sighting> last(int most) {
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  private record Sighting(Figure figure, int clause, int at, boolean subject, boolean speaker) {
    boolean isSubjectBefore(int index) {
      return subject && at < index;
    }
  }
}
