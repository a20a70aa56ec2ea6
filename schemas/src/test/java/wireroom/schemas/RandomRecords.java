package wireroom.schemas;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wireroom.schemas.model.Bytes;
import wireroom.schemas.model.Change;
import wireroom.schemas.model.Cue;
import wireroom.schemas.model.Dispatch;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.DispatchOutcome;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.EntryOutcome;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Original;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Place;
import wireroom.schemas.model.Provenance;
import wireroom.schemas.model.PubStatus;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.QuoteType;
import wireroom.schemas.model.ReadEntry;
import wireroom.schemas.model.RejectedDispatch;
import wireroom.schemas.model.RevisionKind;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.Speaker;
import wireroom.schemas.model.SpeakerKind;

/** Records filled at random from a seed: every field takes every shape, null included. */
public final class RandomRecords {
  private final Random random;

  public RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  public Dispatch dispatch() {
    return new Dispatch(word(), word(), header(), list(this::readEntry, 1), original(), instant());
  }

  public RejectedDispatch rejected() {
    return new RejectedDispatch(
        word(), word(), original(), instant(), word(), maybe(random::nextInt));
  }

  public DispatchOutcome outcome() {
    return new DispatchOutcome(
        word(),
        word(),
        random.nextLong(),
        list(() -> new EntryOutcome(word(), random.nextInt(), constant(Change.class), word()), 0),
        maybe(this::word));
  }

  public EntryRevision entryRevision() {
    String text = word();
    return new EntryRevision(
        word(),
        1 + random.nextInt(9),
        constant(RevisionKind.class),
        header(),
        random.nextInt(100),
        maybe(this::word),
        text,
        paragraphs(text),
        list(this::mention, 0),
        list(this::entity, 0),
        list(this::quote, 0),
        instant(),
        instant(),
        new Provenance(word(), word(), word(), word(), word()));
  }

  private ReadEntry readEntry() {
    String text = word();
    return new ReadEntry(
        maybe(this::word), maybe(this::word), text, paragraphs(text), maybe(this::instant));
  }

  private List<Paragraph> paragraphs(String text) {
    return List.of(
        new Paragraph(0, text.codePointCount(0, text.length()), constant(ParagraphKind.class)));
  }

  private Header header() {
    return new Header(
        constant(DispatchKind.class),
        maybe(this::word),
        list(this::word, 0),
        word(),
        maybe(this::word),
        maybe(this::word),
        maybe(() -> 1 + random.nextInt(Header.LEAST_URGENT)),
        constant(PubStatus.class),
        maybe(this::instant),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word));
  }

  private Original original() {
    return new Original(
        Bytes.copyOf(word().getBytes(StandardCharsets.UTF_8)),
        word(),
        maybe(this::word),
        maybe(this::word));
  }

  private Mention mention() {
    Span span = span();
    return new Mention(
        span.start(), span.end(), constant(EntityType.class), word(), random.nextDouble(), word());
  }

  private Entity entity() {
    return new Entity(
        word(),
        constant(EntityType.class),
        word(),
        list(this::word, 0),
        list(this::word, 0),
        maybe(() -> new Place(word(), word(), random.nextDouble(), random.nextDouble(), word())));
  }

  private Quote quote() {
    return new Quote(
        constant(QuoteType.class),
        list(this::span, 1),
        maybe(
            () -> {
              Span span = span();
              return new Cue(span.start(), span.end(), word());
            }),
        new Speaker(
            maybe(this::span),
            maybe(this::word),
            constant(SpeakerKind.class),
            maybe(this::word),
            maybe(this::word)),
        random.nextDouble(),
        word());
  }

  private Span span() {
    int start = random.nextInt(1000);
    return new Span(start, start + 1 + random.nextInt(50));
  }

  private Instant instant() {
    return Instant.ofEpochMilli(random.nextLong(1L << 42));
  }

  /** One to twelve code points from all planes, surrogates aside. */
  private String word() {
    int[] points =
        IntStream.generate(() -> random.nextInt(0x1F700))
            .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
            .limit(1 + random.nextInt(12))
            .toArray();
    return new String(points, 0, points.length);
  }

  private <E extends Enum<E>> E constant(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> supplier) {
    return random.nextBoolean() ? supplier.get() : null;
  }

  private <T> List<T> list(Supplier<T> supplier, int atLeast) {
    return Stream.generate(supplier).limit(atLeast + random.nextInt(4)).toList();
  }
}
