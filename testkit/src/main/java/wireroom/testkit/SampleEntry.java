package wireroom.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.EntryId;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Provenance;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.RevisionKind;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

/**
 * Builds a tagged entry for tests that need no tagger: one paragraph, tagged where the test says.
 * Of what is not said, it has plain values. Not thread-safe.
 */
public final class SampleEntry {
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

  private final String dispatchId;
  private final String local;
  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private Header header = Header.of(DispatchKind.BLOG, "Morning briefing", List.of(), "en");
  private String desk = "morning";
  private int revision = 1;
  private RevisionKind kind = RevisionKind.ADDED;
  private int position;
  private Instant firstCreated = MORNING;

  private SampleEntry(String dispatchId, String local, String text) {
    this.dispatchId = dispatchId;
    this.local = local;
    this.text = text;
  }

  /** An entry of a dispatch with a local id and a text. */
  public static SampleEntry of(String dispatchId, String local, String text) {
    return new SampleEntry(dispatchId, local, text);
  }

  /** Whose dispatch it is. */
  public SampleEntry desk(String name) {
    this.desk = name;
    return this;
  }

  /** What form of news its dispatch is, under which headline. */
  public SampleEntry in(DispatchKind form, @Nullable String headline) {
    this.header = Header.of(form, headline, List.of(), "en");
    return this;
  }

  /** Which revision it is; every one after the first is an update. */
  public SampleEntry revision(int number) {
    this.revision = number;
    this.kind = number == 1 ? RevisionKind.ADDED : RevisionKind.UPDATED;
    return this;
  }

  /** This revision withdraws the entry. */
  public SampleEntry withdrawnAs(int number) {
    this.revision = number;
    this.kind = RevisionKind.WITHDRAWN;
    return this;
  }

  /** Its place in the dispatch. */
  public SampleEntry position(int place) {
    this.position = place;
    return this;
  }

  /** When it was first published. */
  public SampleEntry at(Instant first) {
    this.firstCreated = first;
    return this;
  }

  /**
   * Names somebody or something.
   *
   * @param name the fullest name, tagged where the text has it
   * @param aliases other names, tagged too where the text has them
   */
  public SampleEntry names(EntityType type, String name, String... aliases) {
    String id = id(type, name);
    entities.add(new Entity(id, type, name, List.of(aliases), List.of(), null));
    mention(type, id, name);
    for (String alias : aliases) {
      mention(type, id, alias);
    }
    return this;
  }

  /** Has a person say words of the text; the person need not be named elsewhere. */
  public SampleEntry says(String speaker, String words) {
    String id = id(EntityType.PERSON, speaker);
    boolean known = entities.stream().anyMatch(entity -> entity.id().equals(id));
    Speaker source = new Speaker(null, speaker, SpeakerKind.PERSON, null, known ? id : null);
    quotes.add(new Quote(QuoteType.DIRECT, List.of(span(words)), null, source, 1, "sample"));
    return this;
  }

  public EntryRevision build() {
    int length = text.codePointCount(0, text.length());
    return new EntryRevision(
        EntryId.of(dispatchId, local),
        revision,
        kind,
        header,
        position,
        null,
        text,
        List.of(new Paragraph(0, length, ParagraphKind.PARAGRAPH)),
        mentions,
        entities,
        quotes,
        firstCreated,
        firstCreated.plusSeconds(revision - 1L),
        new Provenance(desk, dispatchId, "sample", "0", "0"));
  }

  private void mention(EntityType type, String id, String name) {
    if (!name.isEmpty() && text.contains(name)) {
      Span span = span(name);
      boolean taken =
          mentions.stream()
              .anyMatch(other -> span.start() < other.end() && other.start() < span.end());
      if (!taken) {
        mentions.add(new Mention(span.start(), span.end(), type, id, 1, "sample"));
      }
    }
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("the text does not say: " + words);
    }
    return CodePoints.of(text).span(at, at + words.length());
  }

  private static String id(EntityType type, String name) {
    return type.wireName() + "/" + slug(name);
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
