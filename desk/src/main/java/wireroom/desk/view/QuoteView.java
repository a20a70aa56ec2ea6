package wireroom.desk.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wireroom.desk.query.DeskQuery;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;
import wireroom.search.Facet;

/**
 * A quote with its source.
 *
 * @param index which quote of the entry, counted from 0
 * @param type how its words stand in the text
 * @param spans its words
 * @param speaker who said them, for people
 * @param role the speaker's role, or null
 * @param verb the words that attribute them, or null
 * @param value what the speaker is chosen by, or null where nobody is named
 * @param reason which rule found them
 * @param confidence 0 to 1
 */
public record QuoteView(
    int index,
    QuoteType type,
    List<Span> spans,
    String speaker,
    @Nullable String role,
    @Nullable String verb,
    @Nullable String value,
    String reason,
    double confidence) {

  static List<QuoteView> of(EntryRevision entry) {
    List<QuoteView> views = new ArrayList<>();
    for (Quote quote : entry.quotes()) {
      views.add(of(quote, views.size()));
    }
    return views;
  }

  private static QuoteView of(Quote quote, int index) {
    Speaker speaker = quote.speaker();
    String name = speaker.name();
    return new QuoteView(
        index,
        quote.type(),
        quote.spans(),
        name == null ? "Speaker unknown" : name,
        speaker.role(),
        quote.cue() == null ? null : quote.cue().verb(),
        value(speaker),
        quote.reason(),
        quote.confidence());
  }

  private static @Nullable String value(Speaker speaker) {
    boolean named =
        speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ORGANISATION;
    if (!named) {
      return null;
    }
    return speaker.entity() == null ? speaker.name() : speaker.entity();
  }

  /** Where everything this speaker said is found, or null where nobody is named. */
  public @Nullable String href() {
    return value == null
        ? null
        : DeskQuery.EVERYTHING.with(Facet.SPEAKER, value).at(Addresses.LIST);
  }

  /** Whether a chosen value is its speaker. */
  boolean isBy(String chosen) {
    return chosen.equalsIgnoreCase(value) || chosen.equalsIgnoreCase(speaker);
  }

  /** Whether its words are whole paragraphs without marks. */
  public boolean block() {
    return type == QuoteType.BLOCK;
  }

  /** Why it is given to this speaker, for those who doubt it. */
  public String evidence() {
    String how = verb == null ? reason : "“" + verb + "” · " + reason;
    return "%s · %s · %.2f".formatted(type.wireName(), how, confidence);
  }

  /** Whether its first words stand in a stretch of the text. */
  boolean beginsIn(Span stretch) {
    int start = spans.getFirst().start();
    return stretch.start() <= start && start < stretch.end();
  }

  /** Whether it has words in a stretch of the text. */
  boolean within(Span stretch) {
    return spans.stream()
        .anyMatch(span -> span.start() < stretch.end() && stretch.start() < span.end());
  }
}
