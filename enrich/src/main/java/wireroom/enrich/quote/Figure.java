package wireroom.enrich.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

/** Somebody or something that an entry has spoken of; learns its pronoun and role on the way. */
final class Figure {
  private final String name;
  private final SpeakerKind kind;
  private final @Nullable String entity;
  private final List<String> knownRoles;
  private Gender gender;
  private @Nullable String role;

  /**
   * @param name the fullest name, or a description
   * @param kind what it is
   * @param entity id of its entity, or null
   * @param knownRoles what the dispatch says of it elsewhere
   * @param gender its pronoun, as far as the name tells
   */
  Figure(
      String name,
      SpeakerKind kind,
      @Nullable String entity,
      List<String> knownRoles,
      Gender gender) {
    this.name = name;
    this.kind = kind;
    this.entity = entity;
    this.knownRoles = knownRoles;
    this.gender = gender;
  }

  SpeakerKind kind() {
    return kind;
  }

  Gender gender() {
    return gender;
  }

  /** The last word of its name in lower case: a surname, or the noun of a description. */
  String lastWord() {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether "he" or "she" may be said of it. */
  boolean isOnePerson() {
    return kind != SpeakerKind.ORGANISATION && !Sources.isPeople(lastWord());
  }

  /** Whether "the" and this noun in lower case may mean it. */
  boolean isCalled(String noun) {
    return kind == SpeakerKind.PERSON
        ? roles().flatMap(Figure::words).anyMatch(noun::equals)
        : lastWord().equals(noun);
  }

  private Stream<String> roles() {
    return Stream.concat(Stream.ofNullable(role), knownRoles.stream());
  }

  private static Stream<String> words(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split(" ", -1));
  }

  void learn(Gender told) {
    gender = gender == Gender.UNKNOWN ? told : gender;
  }

  /** Notes what the entry says of it; the first description stays. */
  void learnRole(@Nullable String told) {
    role = role == null ? told : role;
  }

  /** It as a speaker who is mentioned there. */
  Speaker speaker(Span mention) {
    return new Speaker(mention, name, kind, roles().findFirst().orElse(null), entity);
  }
}
