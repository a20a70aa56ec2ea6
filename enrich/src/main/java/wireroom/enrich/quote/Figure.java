package wireroom.enrich.quote;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.SpeakerKind;

/** Somebody or something that an entry has spoken of; learns its pronoun and role on the way. */
final class Figure {
  private final String name;
  private final SpeakerKind kind;
  private final @Nullable String entity;
  private Gender gender;
  private @Nullable String role;

  Figure(String name, SpeakerKind kind, @Nullable String entity, Gender gender) {
    this.name = name;
    this.kind = kind;
    this.entity = entity;
    this.gender = gender;
  }

  String name() {
    return name;
  }

  SpeakerKind kind() {
    return kind;
  }

  @Nullable String entity() {
    return entity;
  }

  /** Whether "he" or "she" may be said of it. */
  boolean isOnePerson() {
    String head = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return kind != SpeakerKind.ORGANISATION && !Sources.isPeople(head);
  }

  Gender gender() {
    return gender;
  }

  @Nullable String role() {
    return role;
  }

  void learn(Gender told) {
    gender = gender == Gender.UNKNOWN ? told : gender;
  }

  void learnRole(@Nullable String told) {
    role = role == null ? told : role;
  }
}
