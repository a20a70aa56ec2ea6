package wireroom.enrich.quote;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wireroom.enrich.annotate.Reference;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

/**
 * Who has appeared in an entry so far, and who of them a subject means. Clauses are shown to it in
 * the order of the text.
 */
final class Cast {
  private static final int LONGEST_DEFINITE = 4;
  private static final Pattern ARTICLE =
      Pattern.compile("(?:An?|The|Another|One|Some|His|Her|Its|Their) ");

  private final Genders genders;
  private final CodePoints points;
  private final Map<String, Figure> figures = new HashMap<>();
  private final Sightings sightings = new Sightings();

  Cast(Genders genders, CodePoints points) {
    this.genders = genders;
    this.points = points;
  }

  /** Notes the names and the personal pronouns of the reporter's clause. */
  void see(Clause clause) {
    sightings.nextClause();
    boolean subject = true;
    for (int i = 0; i < clause.size(); i++) {
      Unit unit = clause.at(i);
      if (unit.reference() != null && !clause.continuesName(i)) {
        see(unit.reference().entity(), i == 0 ? "" : clause.at(i - 1).text(), unit, subject);
      } else if (unit.is("he") || unit.is("she")) {
        seePronoun(unit);
      }
      subject = subject && !unit.isVerbal();
    }
  }

  private void see(Entity entity, String wordBefore, Unit unit, boolean subject) {
    if (entity.type() != EntityType.LOCATION) {
      Figure figure = figure(entity);
      figure.learn(genders.of(wordBefore));
      sightings.add(figure, unit.start(), subject, false);
    }
  }

  private void seePronoun(Unit unit) {
    Figure meant = person(unit.start(), Gender.ofPronoun(unit.form()));
    if (meant != null) {
      sightings.add(meant, unit.start(), true, false);
    }
  }

  /** Ids of the entities that have been named; a view. */
  Set<String> known() {
    return Collections.unmodifiableSet(figures.keySet());
  }

  /** Who the subject is, as far as the entry tells. */
  Speaker speaker(Subject subject) {
    Span mention = points.span(subject.start(), subject.end());
    Figure figure = figure(subject);
    if (figure == null) {
      return new Speaker(mention, null, SpeakerKind.UNKNOWN, null, null);
    }
    sightings.add(figure, subject.start(), true, true);
    return figure.speaker(mention);
  }

  private @Nullable Figure figure(Subject subject) {
    return switch (subject.kind()) {
      case NAME -> named(subject);
      case PRONOUN -> meant(subject);
      case DESCRIPTION ->
          Sources.isArtefact(subject.head()) ? creator(subject) : described(subject);
    };
  }

  private Figure named(Subject subject) {
    Reference reference = subject.reference();
    Figure figure = reference == null ? unresolved(subject.text()) : figure(reference.entity());
    String role = subject.role();
    if (role != null) {
      figure.learnRole(role);
      figure.learn(genders.ofWords(role));
    }
    return figure;
  }

  private Figure figure(Entity entity) {
    return figures.computeIfAbsent(entity.id(), id -> of(entity));
  }

  private Figure of(Entity entity) {
    boolean person = entity.type() == EntityType.PERSON;
    SpeakerKind kind = person ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION;
    Gender gender = person ? genderOf(entity.name()) : Gender.UNKNOWN;
    return new Figure(entity.name(), kind, entity.id(), entity.roles(), gender);
  }

  private Gender genderOf(String name) {
    return genders.of(name.split(" ", 2)[0]);
  }

  /** A name that no name finder saw: joined to an earlier one that ends in the same word. */
  private Figure unresolved(String name) {
    Figure fresh = new Figure(name, SpeakerKind.PERSON, null, List.of(), genderOf(name));
    String surname = fresh.lastWord();
    Figure known =
        sightings.last(
            figure -> figure.kind() != SpeakerKind.UNNAMED && figure.lastWord().equals(surname));
    return known == null ? fresh : known;
  }

  private @Nullable Figure meant(Subject subject) {
    int at = subject.start();
    return switch (subject.head()) {
      case "he", "she", "his", "her" -> person(at, Gender.ofPronoun(subject.head()));
      case "it", "its" -> sightings.subject(at, SpeakerKind.ORGANISATION);
      case "they", "their" ->
          sightings.subject(at, SpeakerKind.UNNAMED, SpeakerKind.ORGANISATION, SpeakerKind.PERSON);
      default -> null;
    };
  }

  private @Nullable Figure person(int before, Gender gender) {
    Figure meant = sightings.person(before, gender);
    if (meant != null) {
      meant.learn(gender);
    }
    return meant;
  }

  private Figure described(Subject subject) {
    String[] words = subject.text().split(" ", -1);
    boolean definite = words.length <= LONGEST_DEFINITE && words[0].equalsIgnoreCase("the");
    Figure known = definite ? known(subject) : null;
    return known == null ? unnamed(subject) : known;
  }

  /** The figure that a definite description means: "the trust", "the minister". */
  private @Nullable Figure known(Subject subject) {
    String noun = subject.head();
    Figure called = sightings.last(figure -> figure.isCalled(noun));
    if (called != null) {
      return called;
    }
    if (Sources.isGenericBody(noun)) {
      return sightings.subject(subject.start(), SpeakerKind.ORGANISATION);
    }
    boolean given = Sources.isPerson(noun) && !Sources.isAsker(noun);
    return given ? person(subject.start(), genders.of(noun)) : null;
  }

  private Figure unnamed(Subject subject) {
    boolean body = Sources.isBody(subject.head());
    SpeakerKind kind = body ? SpeakerKind.ORGANISATION : SpeakerKind.UNNAMED;
    Gender gender = genders.of(subject.head());
    return new Figure(description(subject.text()), kind, null, List.of(), gender);
  }

  /** Whose words an artefact carries: its possessor's, or of "the statement" the last subject's. */
  private Figure creator(Subject subject) {
    Reference reference = subject.reference();
    if (reference != null && reference.entity().type() != EntityType.LOCATION) {
      return figure(reference.entity());
    }
    String text = subject.text().toLowerCase(Locale.ROOT);
    String first = text.substring(0, Math.max(0, text.indexOf(' ')));
    Figure creator =
        switch (first) {
          case "his", "her" -> person(subject.start(), Gender.ofPronoun(first));
          case "the" -> sightings.subject();
          default -> null;
        };
    return creator == null ? unnamed(subject) : creator;
  }

  /** A description with its article in lower case, as it would stand inside a sentence. */
  private static String description(String text) {
    boolean article = ARTICLE.matcher(text).lookingAt();
    return article ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }
}
