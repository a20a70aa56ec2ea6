package wireroom.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static wireroom.enrich.revise.Versions.BLOG;
import static wireroom.enrich.revise.Versions.FIRST;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import wireroom.enrich.revise.Versions;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Mention;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Quote;
import wireroom.schemas.model.ReadEntry;
import wireroom.schemas.model.Span;
import wireroom.schemas.model.TaggedDispatch;

class TaggerPropertyTest {
  private final Tagger tagger = Tagger.bundled();

  @Property(tries = 150)
  void everySpanLiesInsideAndGivesBackTheWordsOfItsEntity(
      @ForAll("entries") List<ReadEntry> entries) {
    TaggedDispatch tagged = tag(entries);

    tagged.entries().forEach(TaggerPropertyTest::holds);
  }

  @Property(tries = 50)
  void sameDispatchGetsTheSameTags(@ForAll("entries") List<ReadEntry> entries) {
    assertThat(tag(entries)).isEqualTo(tag(entries));
  }

  /** Names, marks and particles of speech among emoji, combining marks and anything else. */
  @Provide
  Arbitrary<List<ReadEntry>> entries() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(
                "Eleanor Marsh",
                "Marsh",
                "Dr",
                "Zoe\u0301 Ł",
                "St Anne’s",
                "hospital",
                "Whitby",
                "World Ferry Union (WFU)",
                "WFU",
                "Photograph: Ann Lee/PA",
                "MP",
                "’s",
                "and",
                "LONDON (PA) —",
                "the",
                "The"),
            Arbitraries.of("said:", "“", "”", "'", "(", ")", ".", ",", ":", "/", "…", "—"),
            Arbitraries.of(
                "🚢", "👩🏽‍⚕️", "e\u0301", "\u0301", "İ", "ß", "\u200d", "\ud83d", "🇬🇧"),
            Arbitraries.strings().ofMinLength(1).ofMaxLength(8));
    Arbitrary<String> words =
        piece.list().ofMinSize(1).ofMaxSize(15).map(pieces -> String.join(" ", pieces));
    return words
        .flatMap(text -> Arbitraries.of(ParagraphKind.class).map(kind -> Map.entry(kind, text)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(TaggerPropertyTest::entry)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static ReadEntry entry(List<Map.Entry<ParagraphKind, String>> parts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (Map.Entry<ParagraphKind, String> part : parts) {
      int end = start + part.getValue().codePointCount(0, part.getValue().length());
      paragraphs.add(new Paragraph(start, end, part.getKey()));
      start = end + 2;
    }
    String text = parts.stream().map(Map.Entry::getValue).collect(Collectors.joining("\n\n"));
    return new ReadEntry(null, null, text, paragraphs, null);
  }

  private TaggedDispatch tag(List<ReadEntry> entries) {
    return tagger.tag(
        Versions.dispatch(BLOG, entries, FIRST), new Versions().next(BLOG, entries).entries());
  }

  private static void holds(EntryRevision entry) {
    CodePoints text = CodePoints.of(entry.text());
    Map<String, Entity> entities = new HashMap<>();
    entry.entities().forEach(entity -> entities.put(entity.id(), entity));
    int from = 0;
    for (Mention mention : entry.mentions()) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(from);
      assertThat(mention.end()).isLessThanOrEqualTo(text.length());
      assertThat(mention.confidence()).isBetween(0.0, 1.0);
      Entity entity = Objects.requireNonNull(entities.get(mention.entity()), mention.entity());
      String words = text.slice(mention.start(), mention.end());
      assertThat(words.equals(entity.name()) || entity.aliases().contains(words)).isTrue();
      from = mention.end();
    }
    for (Quote quote : entry.quotes()) {
      for (Span span : quote.spans()) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
      }
    }
  }
}
