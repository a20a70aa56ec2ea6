package wireroom.enrich.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wireroom.enrich.annotate.Name;
import wireroom.enrich.annotate.Reference;
import wireroom.enrich.opennlp.OpenNlpAnnotator;
import wireroom.enrich.opennlp.OpenNlpModels;
import wireroom.schemas.model.DispatchKind;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.Header;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;

/**
 * A dispatch of texts in which square brackets say what the model found: {@code [per Ann Lee]},
 * {@code [org WFU]}, {@code [loc Whitby]}, with a confidence if need be: {@code [loc 0.6 Marsh]}.
 */
final class Marked {
  private static final Pattern MARK =
      Pattern.compile("\\[(per|org|loc) (?:(0\\.\\d+) )?([^\\]]+)\\]");
  private static final Map<String, EntityType> TYPES =
      Map.of("per", EntityType.PERSON, "org", EntityType.ORGANIZATION, "loc", EntityType.LOCATION);
  private static final Header HEADER =
      Header.of(DispatchKind.BLOG, "Harbour closed", List.of("Ada Quill"), "en");

  private final OpenNlpAnnotator annotator = new OpenNlpAnnotator(OpenNlpModels.bundled());

  /** A resolver's answer to some texts, each one paragraph. */
  Resolution resolve(String... texts) {
    return new Resolver().resolve(HEADER, texts(ParagraphKind.PARAGRAPH, texts));
  }

  /** The same where every text is a paragraph of another kind. */
  Resolution resolve(ParagraphKind kind, String... texts) {
    return new Resolver().resolve(HEADER, texts(kind, texts));
  }

  /** The same without some passes. */
  Resolution resolve(Resolver resolver, String... texts) {
    return resolver.resolve(HEADER, texts(ParagraphKind.PARAGRAPH, texts));
  }

  /** What is named in one text: {@code words = entity} for each mention. */
  static List<String> named(Resolution resolution, int index, String... texts) {
    String text = MARK.matcher(texts[index]).replaceAll("$3");
    return resolution.references().get(index).stream()
        .map(r -> text.substring(r.start(), r.end()) + " = " + r.entity().id())
        .toList();
  }

  /** What is named in all texts. */
  List<String> named(String... texts) {
    return named(ParagraphKind.PARAGRAPH, texts);
  }

  List<String> named(ParagraphKind kind, String... texts) {
    Resolution resolution = resolve(kind, texts);
    List<String> named = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      named.addAll(named(resolution, i, texts));
    }
    return named;
  }

  /** The reasons of all mentions, in order. */
  List<String> reasons(String... texts) {
    return resolve(texts).references().stream()
        .flatMap(List::stream)
        .map(Reference::reason)
        .toList();
  }

  private List<NamedText> texts(ParagraphKind kind, String... texts) {
    List<NamedText> named = new ArrayList<>();
    for (String text : texts) {
      named.add(text(kind, text));
    }
    return named;
  }

  private NamedText text(ParagraphKind kind, String marked) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(3));
      double confidence = mark.group(2) == null ? 0.99 : Double.parseDouble(mark.group(2));
      names.add(new Name(start, text.length(), type(mark.group(1)), confidence, "model"));
    }
    mark.appendTail(text);
    int length = text.codePointCount(0, text.length());
    List<Paragraph> paragraphs = List.of(new Paragraph(0, length, kind));
    return new NamedText(annotator.annotate(text.toString(), paragraphs), names);
  }

  private static EntityType type(String mark) {
    return TYPES.getOrDefault(mark, EntityType.PERSON);
  }
}
