package wireroom.evaluation.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wireroom.schemas.model.ParagraphKind;

/** Reads the one dispatch of a file. */
final class DispatchElement {
  private static final Set<String> ROOTS = Set.of("blog", "article", "alert");
  private static final Set<String> INLINE =
      Set.of("per", "org", "loc", "misc", "q", "cue", "v", "role");

  private final XMLStreamReader xml;
  private final String name;

  DispatchElement(XMLStreamReader xml, String name) {
    this.xml = xml;
    this.name = name;
  }

  CorpusDispatch read() throws XMLStreamException {
    xml.nextTag();
    if (!ROOTS.contains(xml.getLocalName())) {
      throw new IllegalArgumentException("root is <" + xml.getLocalName() + ">");
    }
    Map<String, String> attributes = attributes();
    List<CorpusEntry> entries = new ArrayList<>();
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      xml.require(XMLStreamConstants.START_ELEMENT, null, "entry");
      entries.add(entry());
    }
    return new CorpusDispatch(
        name,
        attributes.getOrDefault("headline", ""),
        attributes.getOrDefault("byline", ""),
        entries);
  }

  private CorpusEntry entry() throws XMLStreamException {
    boolean updated = Objects.equals(xml.getAttributeValue(null, "updated"), "yes");
    List<CorpusParagraph> paragraphs = new ArrayList<>();
    addParagraphs(paragraphs);
    return new CorpusEntry(updated, paragraphs);
  }

  private void addParagraphs(List<CorpusParagraph> paragraphs) throws XMLStreamException {
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (xml.getLocalName().equals("fig")) {
        addParagraphs(paragraphs);
      } else {
        paragraphs.add(paragraph(kind(xml.getLocalName())));
      }
    }
  }

  private static ParagraphKind kind(String element) {
    return switch (element) {
      case "h" -> ParagraphKind.HEADING;
      case "p" -> ParagraphKind.PARAGRAPH;
      case "li" -> ParagraphKind.BULLET;
      case "bq" -> ParagraphKind.BLOCKQUOTE;
      case "cap" -> ParagraphKind.CAPTION;
      case "credit" -> ParagraphKind.CREDIT;
      default -> throw new IllegalArgumentException("unknown paragraph <" + element + ">");
    };
  }

  private record Open(String tag, int start, Map<String, String> attributes) {}

  private CorpusParagraph paragraph(ParagraphKind kind) throws XMLStreamException {
    Map<String, String> attributes = attributes();
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open.push(opened(text.length()));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (open.isEmpty()) {
            return new CorpusParagraph(kind, text.toString(), marks, attributes);
          }
          Open last = open.pop();
          marks.add(new Mark(last.tag(), last.start(), text.length(), last.attributes()));
        }
        default -> {}
      }
    }
  }

  private Open opened(int start) {
    if (!INLINE.contains(xml.getLocalName())) {
      throw new IllegalArgumentException("unknown mark <" + xml.getLocalName() + ">");
    }
    return new Open(xml.getLocalName(), start, attributes());
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }
}
