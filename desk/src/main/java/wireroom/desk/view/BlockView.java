package wireroom.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wireroom.desk.markup.MarkedText;
import wireroom.desk.markup.Node;
import wireroom.schemas.model.EntryRevision;
import wireroom.schemas.model.Paragraph;
import wireroom.schemas.model.ParagraphKind;
import wireroom.schemas.model.Span;

/**
 * Paragraphs that stand together: the items of one list, the paragraphs of one block quote, or a
 * single one of another kind.
 *
 * @param kind what they are
 * @param quote the block quote that they are, or null
 * @param lines at least one
 */
public record BlockView(ParagraphKind kind, @Nullable QuoteView quote, List<LineView> lines) {
  public BlockView {
    lines = List.copyOf(lines);
  }

  static List<BlockView> of(EntryRevision entry, MarkedText text, List<QuoteView> quotes) {
    List<Paragraph> paragraphs = paragraphs(entry, text);
    List<List<Node>> nodes = text.cut(paragraphs.stream().map(BlockView::span).toList());
    List<BlockView> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      BlockView next = of(paragraphs.get(i), nodes.get(i), quotes);
      if (!blocks.isEmpty() && next.continues(blocks.getLast())) {
        blocks.add(blocks.removeLast().and(next));
      } else {
        blocks.add(next);
      }
    }
    return blocks;
  }

  /** A text that no reader divided is one paragraph. */
  private static List<Paragraph> paragraphs(EntryRevision entry, MarkedText text) {
    int length = text.text().length();
    return entry.paragraphs().isEmpty() && length > 0
        ? List.of(new Paragraph(0, length, ParagraphKind.PARAGRAPH))
        : entry.paragraphs();
  }

  private static BlockView of(Paragraph paragraph, List<Node> nodes, List<QuoteView> quotes) {
    Span span = span(paragraph);
    QuoteView block =
        quotes.stream()
            .filter(quote -> quote.block() && quote.within(span))
            .findFirst()
            .orElse(null);
    List<QuoteView> said =
        quotes.stream().filter(quote -> !quote.equals(block) && quote.beginsIn(span)).toList();
    LineView line = new LineView(nodes, paragraph.start(), paragraph.end(), said);
    return new BlockView(paragraph.kind(), block, List.of(line));
  }

  private static Span span(Paragraph paragraph) {
    return new Span(paragraph.start(), paragraph.end());
  }

  private boolean continues(BlockView before) {
    boolean together = quote != null || kind == ParagraphKind.BULLET;
    return together && kind == before.kind && Objects.equals(quote, before.quote);
  }

  private BlockView and(BlockView next) {
    List<LineView> both = new ArrayList<>(lines);
    both.addAll(next.lines);
    return new BlockView(kind, quote, both);
  }
}
