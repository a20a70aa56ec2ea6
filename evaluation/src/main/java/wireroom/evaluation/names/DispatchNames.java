package wireroom.evaluation.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wireroom.enrich.annotate.Annotator;
import wireroom.evaluation.corpus.CorpusDispatch;
import wireroom.evaluation.corpus.CorpusEntry;
import wireroom.evaluation.corpus.CorpusParagraph;
import wireroom.evaluation.corpus.Mark;
import wireroom.schemas.model.EntityType;
import wireroom.schemas.model.Paragraph;

/** The names of a dispatch of the Wireroom corpus. */
final class DispatchNames {
  private static final String GAP = "\n\n";

  private DispatchNames() {}

  static GoldDocument of(CorpusDispatch dispatch, Annotator annotator) {
    return new GoldDocument(
        dispatch.entries().stream().map(entry -> text(entry, annotator)).toList());
  }

  private static GoldText text(CorpusEntry entry, Annotator annotator) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<GoldName> names = new ArrayList<>();
    for (CorpusParagraph paragraph : entry.paragraphs()) {
      text.append(text.isEmpty() ? "" : GAP);
      addNames(paragraph, text.length(), names);
      int start = text.codePointCount(0, text.length());
      text.append(paragraph.text());
      int end = text.codePointCount(0, text.length());
      paragraphs.add(new Paragraph(start, end, paragraph.kind()));
    }
    names.sort(Comparator.comparingInt(GoldName::start));
    return new GoldText(annotator.annotate(text.toString(), paragraphs), names);
  }

  private static void addNames(CorpusParagraph paragraph, int offset, List<GoldName> names) {
    for (Mark mark : paragraph.marks()) {
      type(mark.tag())
          .map(type -> new GoldName(offset + mark.start(), offset + mark.end(), type))
          .ifPresent(names::add);
    }
  }

  private static Optional<EntityType> type(String tag) {
    return switch (tag) {
      case "per" -> Optional.of(EntityType.PERSON);
      case "org" -> Optional.of(EntityType.ORGANIZATION);
      case "loc" -> Optional.of(EntityType.LOCATION);
      default -> Optional.empty();
    };
  }
}
