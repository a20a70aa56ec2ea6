package wireroom.ingest.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;
import wireroom.ingest.read.Caption;
import wireroom.ingest.read.Passage;
import wireroom.ingest.read.WhiteSpace;
import wireroom.schemas.model.ParagraphKind;

/** The caption of a picture as markup has it: words, and in an element of its own the credit. */
final class FigureText {
  private static final Pattern CAPTION = Pattern.compile("(?<![a-z])captions?(?![a-z])");
  private static final Pattern CREDIT =
      Pattern.compile("(?<![a-z])(?:credits?|source|copyright|attribution|photographer)(?![a-z])");

  private FigureText() {}

  static boolean isCaption(Element element) {
    return element.normalName().equals("figcaption")
        || (!element.normalName().equals("table")
            && CAPTION.matcher(names(element)).find()
            && !hasParagraphs(element));
  }

  private static boolean hasParagraphs(Element element) {
    return element.select("p, figure").size() > 2;
  }

  /** The caption, the credit, or both, or neither. */
  static List<Passage> passages(Element caption, Chrome chrome) {
    Element credit = credit(caption);
    List<Passage> passages = new ArrayList<>();
    String words = text(caption, credit, chrome);
    if (!words.isEmpty()) {
      passages.addAll(Caption.split(words));
    }
    String maker = credit == null ? "" : text(credit, null, chrome);
    if (!maker.isEmpty()) {
      passages.add(new Passage(ParagraphKind.CREDIT, maker));
    }
    return passages;
  }

  private static @Nullable Element credit(Element caption) {
    for (Element element : caption.select("*")) {
      if (!element.equals(caption) && isCredit(element)) {
        return element;
      }
    }
    return null;
  }

  private static boolean isCredit(Element element) {
    String property = element.attr("itemprop");
    return property.equals("copyrightHolder")
        || property.equals("creator")
        || property.equals("author")
        || CREDIT.matcher(names(element)).find();
  }

  /** Class names in lower case, those of several words told apart. */
  private static String names(Element element) {
    return element.className().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String text(Element element, @Nullable Element without, Chrome chrome) {
    StringBuilder text = new StringBuilder();
    NodeFilter words =
        (node, depth) -> {
          if (node instanceof TextNode part) {
            text.append(part.getWholeText());
          } else if (node instanceof Element inner && !inner.equals(element)) {
            if (inner.equals(without) || chrome.is(inner)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (inner.isBlock() || inner.normalName().equals("br")) {
              text.append(' ');
            }
          }
          return FilterResult.CONTINUE;
        };
    element.filter(words);
    return WhiteSpace.fold(text);
  }
}
