package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.Reference;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

/**
 * Who has appeared in an entry so far, and who of them a subject means. Clauses are shown to it in
 * the order of the text.
 */
final class Cast {
  private static final int MEMORY = 40;

  private final Genders genders;
  private final CodePoints points;
  private final Map<String, Figure> figures = new HashMap<>();
  private final List<Sighting> sightings = new ArrayList<>();
  private int clauseCount;

  Cast(Genders genders, CodePoints points) {
    this.genders = genders;
    this.points = points;
  }

  /** Notes the names and the personal pronouns of the reporter's clause. */
  void see(Clause clause) {
    clauseCount++;
    boolean subject = true;
    for (int i = 0; i < clause.size(); i++) {
      Unit unit = clause.at(i);
      if (unit.reference() != null && !clause.continuesName(i)) {
        see(unit.reference().entity(), i == 0 ? "" : clause.at(i - 1).text(), unit, subject);
      } else if (unit.is("he") || unit.is("she")) {
        Figure meant = person(unit.start(), Gender.ofPronoun(unit.form()));
        if (meant != null) {
          sightings.add(new Sighting(meant, clauseCount, unit.start(), true, false));
        }
      }
      subject = subject && !unit.isVerbal();
    }
  }

  private void see(Entity entity, String wordBefore, Unit unit, boolean subject) {
    if (entity.type() != EntityType.LOCATION) {
      Figure figure = figure(entity);
      figure.learn(genders.of(wordBefore));
      sightings.add(new Sighting(figure, clauseCount, unit.start(), subject, false));
    }
  }

  /** Ids of the entities that have been named. */
  Set<String> known() {
    return Set.copyOf(figures.keySet());
  }

  /** Who the subject is. */
  Speaker speaker(Subject subject) {
    Figure figure = figure(subject);
    if (figure == null) {
      return new Speaker(
          points.span(subject.start(), subject.end()), null, SpeakerKind.UNKNOWN, null, null);
    }
    sightings.add(new Sighting(figure, clauseCount, subject.start(), true, true));
    return new Speaker(
        points.span(subject.start(), subject.end()),
        figure.name(),
        figure.kind(),
        figure.role(),
        figure.entity());
  }

  private @Nullable Figure figure(Subject subject) {
    return switch (subject.kind()) {
      case NAME -> named(subject);
      case PRONOUN -> meant(subject);
      case DESCRIPTION -> described(subject);
    };
  }

  private Figure named(Subject subject) {
    Reference reference = subject.reference();
    Figure figure = reference == null ? unresolved(subject.text()) : figure(reference.entity());
    figure.learnRole(subject.role());
    if (subject.role() != null) {
      figure.learn(genders.ofWords(subject.role()));
    }
    return figure;
  }

  private Figure figure(Entity entity) {
    return figures.computeIfAbsent(entity.id(), id -> of(entity));
  }

  private Figure of(Entity entity) {
    boolean person = entity.type() == EntityType.PERSON;
    SpeakerKind kind = person ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION;
    Gender gender = person ? genders.of(entity.name().split(" ", 2)[0]) : Gender.UNKNOWN;
    Figure figure = new Figure(entity.name(), kind, entity.id(), gender);
    if (!entity.roles().isEmpty()) {
      figure.learnRole(null);
    }
    return figure;
  }

  /** A name that no name finder saw: joined to an earlier one that ends in the same word. */
  private Figure unresolved(String name) {
    String last = lastWord(name);
    for (int i = sightings.size() - 1; i >= 0; i--) {
      Figure figure = sightings.get(i).figure();
      if (figure.kind() != SpeakerKind.UNNAMED && lastWord(figure.name()).equals(last)) {
        return figure;
      }
    }
    return new Figure(name, SpeakerKind.PERSON, null, genders.of(name.split(" ", 2)[0]));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private @Nullable Figure meant(Subject subject) {
    return switch (subject.head()) {
      case "he", "she", "his", "her" -> person(subject.start(), Gender.ofPronoun(subject.head()));
      case "it", "its" -> latest(subject, SpeakerKind.ORGANISATION);
      case "they", "their" ->
          latest(subject, SpeakerKind.UNNAMED, SpeakerKind.ORGANISATION, SpeakerKind.PERSON);
      default -> null;
    };
  }

  private @Nullable Figure person(int before, Gender gender) {
    Sighting best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Sighting sighting : recent()) {
      Figure figure = sighting.figure();
      boolean fits =
          figure.isOnePerson() && figure.gender().agreesWith(gender) && sighting.at() < before;
      double score = fits ? score(sighting, gender) : Double.NEGATIVE_INFINITY;
      if (score >= bestScore && fits) {
        best = sighting;
        bestScore = score;
      }
    }
    if (best == null) {
      return null;
    }
    best.figure().learn(gender);
    return best.figure();
  }

  private double score(Sighting sighting, Gender gender) {
    double score = sighting.clause() - clauseCount;
    score += sighting.subject() ? 2 : 0;
    score += sighting.speaker() ? 1 : 0;
    score += sighting.figure().gender() == gender ? 1 : 0;
    return score;
  }

  private @Nullable Figure latest(Subject subject, SpeakerKind... kinds) {
    List<Sighting> recent = recent();
    for (SpeakerKind kind : kinds) {
      for (int i = recent.size() - 1; i >= 0; i--) {
        Sighting sighting = recent.get(i);
        boolean before = sighting.at() < subject.start() && sighting.subject();
        if (before && sighting.figure().kind() == kind) {
          return sighting.figure();
        }
      }
    }
    return null;
  }

  private List<Sighting> recent() {
    return sightings.subList(Math.max(0, sightings.size() - MEMORY), sightings.size());
  }

  private @Nullable Figure described(Subject subject) {
    if (Sources.isArtefact(subject.head())) {
      return creator(subject);
    }
    Figure known = known(subject);
    if (known != null) {
      return known;
    }
    return unnamed(subject);
  }

  private Figure unnamed(Subject subject) {
    SpeakerKind kind =
        Sources.isBody(subject.head()) ? SpeakerKind.ORGANISATION : SpeakerKind.UNNAMED;
    return new Figure(description(subject.text()), kind, null, genders.of(subject.head()));
  }

  /** The figure that a definite description means: "the trust", "the minister". */
  private @Nullable Figure known(Subject subject) {
    String[] words = subject.text().toLowerCase(Locale.ROOT).split(" ", -1);
    if (words.length > 4 || !words[0].equals("the")) {
      return null;
    }
    for (int i = sightings.size() - 1; i >= 0; i--) {
      Figure figure = sightings.get(i).figure();
      if (fits(figure, subject.head())) {
        return figure;
      }
    }
    if (Sources.isGenericBody(subject.head())) {
      return latest(subject, SpeakerKind.ORGANISATION);
    }
    return Sources.isPerson(subject.head())
        ? person(subject.start(), genders.of(subject.head()))
        : null;
  }

  private static boolean fits(Figure figure, String head) {
    String role = figure.role();
    return switch (figure.kind()) {
      case ORGANISATION -> lastWord(figure.name()).equals(head);
      case PERSON -> role != null && role.toLowerCase(Locale.ROOT).contains(head);
      case UNNAMED -> lastWord(figure.name()).equals(head);
      default -> false;
    };
  }

  /** Whose words an artefact carries: its possessor's, or of "the statement" the last speaker's. */
  private Figure creator(Subject subject) {
    Reference reference = subject.reference();
    if (reference != null && reference.entity().type() != EntityType.LOCATION) {
      return figure(reference.entity());
    }
    String text = subject.text().toLowerCase(Locale.ROOT);
    String first = text.substring(0, Math.max(0, text.indexOf(' ')));
    if (first.equals("his") || first.equals("her")) {
      Figure owner = person(subject.start(), Gender.ofPronoun(first));
      return owner == null ? unnamed(subject) : owner;
    }
    for (int i = sightings.size() - 1; i >= 0 && text.startsWith("the "); i--) {
      if (sightings.get(i).speaker() || sightings.get(i).subject()) {
        return sightings.get(i).figure();
      }
    }
    return unnamed(subject);
  }

  /** A description with its article in lower case, as it would stand inside a sentence. */
  private static String description(String text) {
    int blank = text.indexOf(' ');
    boolean article = blank > 0 && blank < 8 && Character.isUpperCase(text.charAt(0));
    return article && !Character.isUpperCase(text.charAt(1))
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  private record Sighting(Figure figure, int clause, int at, boolean subject, boolean speaker) {}
}
