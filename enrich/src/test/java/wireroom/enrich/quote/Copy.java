package wireroom.enrich.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wireroom.enrich.annotate.AnnotatedText;
import wireroom.enrich.annotate.Annotator;
import wireroom.enrich.annotate.Reference;
import wireroom.enrich.opennlp.OpenNlpAnnotator;
import wireroom.enrich.opennlp.OpenNlpModels;
import wireroom.schemas.model.CodePoints;
import wireroom.schemas.model.Entity;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Quote;

/**
 * An entry written for a test. A line that begins with {@code #}, {@code >}, {@code *} or {@code |}
 * is a heading, a block quote, a bullet or a caption; every other line is a paragraph.
 */
final class Copy {
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  static Copy of(String... lines) {
    Copy copy = new Copy();
    for (String line : lines) {
      copy.add(line);
    }
    return copy;
  }

  private void add(String line) {
    ParagraphKind kind =
        switch (line.charAt(0)) {
          case '#' -> ParagraphKind.HEADING;
          case '>' -> ParagraphKind.BLOCKQUOTE;
          case '*' -> ParagraphKind.BULLET;
          case '|' -> ParagraphKind.CAPTION;
          default -> ParagraphKind.PARAGRAPH;
        };
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.codePointCount(0, text.length());
    text.append(kind == ParagraphKind.PARAGRAPH ? line : line.substring(1).strip());
    paragraphs.add(new Paragraph(start, text.codePointCount(0, text.length()), kind));
  }

  /** Names people: wherever the full names or their last words stand, they are meant. */
  Copy people(String... names) {
    for (String name : names) {
      refer(name, name.substring(name.lastIndexOf(' ') + 1), EntityType.PERSON);
    }
    return this;
  }

  /** Names organisations by their whole names. */
  Copy bodies(String... names) {
    for (String name : names) {
      refer(name, name, EntityType.ORGANIZATION);
    }
    return this;
  }

  private void refer(String name, String shortName, EntityType type) {
    String id = type.wireName() + '/' + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    Entity entity = new Entity(id, type, name, List.of(), List.of(), null);
    for (int at = text.indexOf(shortName); at >= 0; at = text.indexOf(shortName, at + 1)) {
      int end = at + shortName.length();
      boolean full = end >= name.length() && text.substring(end - name.length(), end).equals(name);
      references.add(new Reference(full ? end - name.length() : at, end, entity, 1, "test"));
    }
  }

  List<Quote> quotes() {
    Annotator annotator = new OpenNlpAnnotator(OpenNlpModels.bundled());
    AnnotatedText annotated = annotator.annotate(text.toString(), paragraphs);
    references.sort(Comparator.comparingInt(Reference::start));
    return SieveQuoteFinder.bundled().find(annotated, references);
  }

  /** Each quote as {@code type [words] [words] speaker}. */
  List<String> found() {
    return quotes().stream().map(this::line).toList();
  }

  private String line(Quote quote) {
    String words =
        quote.spans().stream()
            .map(span -> "[" + words().slice(span) + "]")
            .collect(Collectors.joining(" "));
    return quote.type().wireName() + " " + words + " " + quote.speaker().name();
  }

  CodePoints words() {
    return CodePoints.of(text.toString());
  }
}
