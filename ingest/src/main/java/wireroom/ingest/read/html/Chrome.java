package wireroom.ingest.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page that hold no text of the author's: by tag, by role, and by the words in
 * their class names and ids. Judged in one pass over the page.
 */
final class Chrome implements NodeVisitor {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "form",
          "button",
          "select",
          "input",
          "textarea",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "title",
          "footer",
          "header",
          "dialog",
          "menu");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "menu",
          "dialog",
          "toolbar");
  private static final Set<String> WORDS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "author",
          "authors",
          "banner",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "comment",
          "comments",
          "consent",
          "contributor",
          "cookie",
          "disqus",
          "footer",
          "hidden",
          "kicker",
          "masthead",
          "menu",
          "modal",
          "nav",
          "navigation",
          "newsletter",
          "offscreen",
          "outbrain",
          "paywall",
          "popup",
          "popular",
          "promo",
          "promotion",
          "pubdate",
          "recirculation",
          "recommendations",
          "recommended",
          "related",
          "richlink",
          "share",
          "sharing",
          "sidebar",
          "signup",
          "social",
          "sponsor",
          "sponsored",
          "submeta",
          "subscribe",
          "subscription",
          "taboola",
          "tags",
          "teaser",
          "timestamp",
          "toolbar",
          "tools",
          "trending",
          "skiplink");
  private static final Set<String> COMPOUNDS =
      Set.of(
          "block-time",
          "published-time",
          "updated-time",
          "off-screen",
          "visually-hidden",
          "sr-only",
          "rich-link",
          "most-viewed",
          "screen-reader-text",
          "article-meta",
          "meta-info");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])");

  /** No element is dropped for its name that holds more than this part of the page's prose. */
  private static final int LARGEST_PART = 4;

  private final Set<Element> chrome = new HashSet<>();
  private final Map<Element, Integer> named = new HashMap<>();
  private final Deque<Integer> proseBefore = new ArrayDeque<>();
  private int paragraphs;
  private int prose;

  private Chrome() {}

  static Chrome of(Element root) {
    Chrome chrome = new Chrome();
    root.traverse(chrome);
    chrome.named.forEach(
        (element, chars) -> {
          if (chars * LARGEST_PART <= chrome.prose) {
            chrome.chrome.add(element);
          }
        });
    return chrome;
  }

  /** Whether an element of the page is chrome; what stands in chrome need not be. */
  boolean is(Element element) {
    return chrome.contains(element);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      prose += paragraphs > 0 ? text.getWholeText().length() : 0;
    } else if (node instanceof Element element) {
      proseBefore.push(prose);
      paragraphs += isParagraph(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      int own = prose - proseBefore.pop();
      paragraphs -= isParagraph(element) ? 1 : 0;
      if (isAnyhow(element)) {
        chrome.add(element);
      } else if (isNamedLikeIt(element.id()) || isNamedLikeIt(element.className())) {
        named.put(element, own);
      }
    }
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p");
  }

  private static boolean isAnyhow(Element element) {
    return TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static boolean isNamedLikeIt(String names) {
    if (names.isEmpty()) {
      return false;
    }
    String lower = names.toLowerCase(Locale.ROOT);
    return COMPOUNDS.stream().anyMatch(lower::contains)
        || BETWEEN_WORDS
            .splitAsStream(names)
            .anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
  }
}
