package wireroom.ingest.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Caption;
import wireroom.ingest.read.Furniture;
import wireroom.ingest.read.Passage;
import wireroom.ingest.read.WhiteSpace;
import wireroom.schemas.model.ParagraphKind;

/**
 * The paragraphs under an element, in the order of the page: a block element ends a paragraph, and
 * so do two line breaks; everything else runs on. A paragraph that is nothing but a link without a
 * full stop leads to another story, and one that is nothing but a time is the page's: both are left
 * out.
 */
final class Passages implements NodeFilter {
  private static final String ENDS = ".!?\u201D\u2019\"'";

  private final Element root;
  private final Chrome chrome;
  private final List<Passage> passages = new ArrayList<>();
  private final Set<Passage> figures = new HashSet<>();
  private final StringBuilder run = new StringBuilder();
  private int lastBreak = -1;
  private boolean plain;

  private Passages(Element root, Chrome chrome) {
    this.root = root;
    this.chrome = chrome;
  }

  static List<Passage> of(Element root, Chrome chrome) {
    Passages passages = new Passages(root, chrome);
    root.filter(passages);
    passages.end(root);
    return passages.passages;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      run.append(text.getWholeText());
      plain |= !text.isBlank() && !isInLinkOrTime(text);
    } else if (node instanceof Element element && !element.equals(root)) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    if (chrome.is(element) || isMediaLink(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (FigureText.isCaption(element)) {
      end(element.parent());
      FigureText.passages(element, chrome).forEach(this::add);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      breakLine(element);
    } else if (endsParagraph(element)) {
      end(element.parent());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.equals(root) && endsParagraph(element)) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean endsParagraph(Element element) {
    return element.isBlock()
        || element.normalName().equals("td")
        || element.normalName().equals("th");
  }

  /** Where a tweet has a picture, its text has the picture's address. */
  private static boolean isMediaLink(Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    String text = element.ownText();
    return text.startsWith("pic.twitter.com/") || text.startsWith("https://t.co/");
  }

  private boolean isInLinkOrTime(TextNode text) {
    for (Node n = text.parent();
        n instanceof Element e && !e.equals(root) && !e.isBlock();
        n = e.parent()) {
      if (e.normalName().equals("a") || e.normalName().equals("time")) {
        return true;
      }
    }
    return false;
  }

  private void breakLine(Element element) {
    boolean second = lastBreak >= 0 && run.substring(lastBreak).isBlank();
    run.append('\n');
    lastBreak = run.length();
    if (second) {
      end(element.parent());
    }
  }

  private void end(@Nullable Element within) {
    String text = WhiteSpace.fold(run);
    boolean bare =
        !plain && ENDS.indexOf(text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) < 0;
    run.setLength(0);
    lastBreak = -1;
    plain = false;
    if (!text.isEmpty() && !(bare && kind(within) != ParagraphKind.HEADING)) {
      ParagraphKind kind = kind(within);
      if (kind == ParagraphKind.CAPTION) {
        Caption.split(text).forEach(this::add);
      } else if (!Furniture.is(text)) {
        add(new Passage(kind, text));
      }
    }
  }

  /** A page may print a caption twice, for narrow and for wide screens. */
  private void add(Passage passage) {
    boolean figure =
        passage.kind() == ParagraphKind.CAPTION || passage.kind() == ParagraphKind.CREDIT;
    if (!figure || figures.add(passage)) {
      passages.add(passage);
    }
  }

  private ParagraphKind kind(@Nullable Element within) {
    ParagraphKind kind = ParagraphKind.PARAGRAPH;
    for (Element e = within; e != null && !e.equals(root.parent()); e = e.parent()) {
      ParagraphKind own = ownKind(e);
      if (own == ParagraphKind.BULLET) {
        kind = own;
      } else if (own != ParagraphKind.PARAGRAPH) {
        return kind == ParagraphKind.BULLET && own != ParagraphKind.BLOCKQUOTE ? kind : own;
      }
    }
    return kind;
  }

  private static ParagraphKind ownKind(Element element) {
    return switch (element.normalName().toLowerCase(Locale.ROOT)) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> ParagraphKind.HEADING;
      case "li", "dd" -> ParagraphKind.BULLET;
      case "blockquote" -> ParagraphKind.BLOCKQUOTE;
      case "figure" -> ParagraphKind.CAPTION;
      default -> ParagraphKind.PARAGRAPH;
    };
  }
}
